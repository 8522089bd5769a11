/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, ISO 3166-1 alpha-2: `SE`. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217: `SEK`. */
  CurrencyCode: { input: string; output: string; }
  /** A day, ISO 8601: `2026-09-27`. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with milliseconds, answered in UTC: `2026-09-27T00:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text: `0.508`. Never a float. */
  Decimal: { input: string; output: string; }
  /** The `SafeInt` scalar type represents non-fractional signed whole numeric values that are considered safe as defined by the ECMAScript specification. */
  SafeInt: { input: number; output: number; }
};

/** Mass of a credit batch that an order holds, to the gram. */
export type Allocation = {
  __typename?: 'Allocation';
  /** The batch. */
  batch: CreditBatch;
  /** Opaque and sortable. */
  id: Scalars['ID']['output'];
  /** Mass that the order holds of it. */
  mass: Mass;
  /** Project of the credits. */
  project: Project;
  /** Whether the order gave it back; it then claims nothing. */
  released: Scalars['Boolean']['output'];
  /** How much of that is retired. */
  retired: Mass;
  /** Retirements of it, in order of the serial numbers. */
  retirements: Array<AllocationRetirement>;
  /** The credits that the mass is of; the first and the last may be shared with other orders. */
  serials: SerialRange;
};

/** The part of a retirement that is an order's. */
export type AllocationRetirement = {
  __typename?: 'AllocationRetirement';
  /** How much of it is the order's. */
  mass: Mass;
  /** The retirement. */
  retirement: Retirement;
  /** The credits that this mass is of; the first and the last may be shared with other orders. */
  serials: SerialRange;
};

/** What a third party stated of a method version: of the way of computing, never of a device. Quoted word for word; never changed or taken off. */
export type AssuranceStatement = {
  __typename?: 'AssuranceStatement';
  /** When it was attached here. Certificates issued since quote it. */
  attachedAt: Scalars['DateTime']['output'];
  /** Who stated it. */
  body: Scalars['String']['output'];
  /** SHA-256 of the signed document, hex. */
  documentHash: Scalars['String']['output'];
  /** Where the document can be read. */
  documentUrl?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The version that it is about. */
  methodVersion: Scalars['String']['output'];
  /** The statement, word for word. */
  quotation: Scalars['String']['output'];
  /** What was examined. */
  scope: Scalars['String']['output'];
  /** The standard of the examination. */
  standard: Scalars['String']['output'];
  /** Day of the statement. */
  statedOn: Scalars['Date']['output'];
  /** Last day on which it holds; null: no end is stated. Certificates issued later don't quote it. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A third party's statement to attach to a method version. It can't be changed or taken off afterwards. */
export type AssuranceStatementAttachInput = {
  /** Who states it, 1 to 200 characters. */
  body: Scalars['String']['input'];
  /** SHA-256 of the signed document, 64 hexadecimal digits. */
  documentHash: Scalars['String']['input'];
  /** Where the document can be read, https. */
  documentUrl?: InputMaybe<Scalars['String']['input']>;
  /** A new key for each new request: 1 to 128 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The version that it is about. */
  methodVersion: Scalars['String']['input'];
  /** The statement, word for word and in one line, 1 to 2000 characters. */
  quotation: Scalars['String']['input'];
  /** What was examined, 1 to 500 characters. */
  scope: Scalars['String']['input'];
  /** The standard of the examination, 1 to 200 characters. */
  standard: Scalars['String']['input'];
  /** Day of the statement. */
  statedOn: Scalars['Date']['input'];
  /** Last day on which it holds; left out: no end is stated. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The attached statement. */
export type AssuranceStatementAttachPayload = {
  __typename?: 'AssuranceStatementAttachPayload';
  /** Null when there are userErrors. */
  statement?: Maybe<AssuranceStatement>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** Who did what to which thing, when. Written with the change, never changed. */
export type AuditEvent = Node & {
  __typename?: 'AuditEvent';
  /** Noun and verb: `order.placed`. */
  action: Scalars['String']['output'];
  /** Name of the person, or `system`. */
  actor: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Figures of the change, JSON. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Id of the thing that changed. */
  subject: Scalars['String']['output'];
};

/** A page of a list of AuditEvent. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** Rows with cursors. */
  edges: Array<AuditEventEdge>;
  /** Rows. */
  nodes: Array<AuditEvent>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A AuditEvent with its place in the list. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: AuditEvent;
};

/** Which audit events. */
export type AuditEventFilter = {
  /** Beginning of the action: `order.`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** At or after. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Whether the service may be sold, and everything that speaks against it. */
export type Availability = {
  __typename?: 'Availability';
  /** Whether it may be sold. */
  available: Scalars['Boolean']['output'];
  /** All reasons; empty when it may be sold. */
  reasons: Array<AvailabilityReason>;
  /** The region; null when the country is in none. */
  regionCode?: Maybe<Scalars['String']['output']>;
  /** Stage of the region at that moment. */
  stage: RolloutStage;
};

/** Where, to whom and when. */
export type AvailabilityInput = {
  /** Past or future moment; now when left out. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Category of the devices. */
  category?: InputMaybe<DeviceCategory>;
  /** Country of the buyer. */
  country: Scalars['CountryCode']['input'];
  /** The buyer; only one within reach. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** Something that speaks against a sale. */
export type AvailabilityReason = {
  __typename?: 'AvailabilityReason';
  /** Code of the reason. */
  code: Scalars['String']['output'];
  /** What is the case, and what would change it. */
  message: Scalars['String']['output'];
};

/** One version of an order's certificate. It never changes; what changes in the order makes a new version under the same number. */
export type Certificate = Node & {
  __typename?: 'Certificate';
  /** Allocated and, when the certificate was issued, not yet retired. */
  allocated: Mass;
  /** Address of the list of all devices as CSV, for those who may see the tenant. */
  annexUrl: Scalars['String']['output'];
  /** On whose behalf credits are retired. */
  beneficiary: Scalars['String']['output'];
  /** Footprint of the devices; of the remaining use alone where the order offsets no more. */
  computed: Mass;
  /** How many devices it covers. */
  devices: Scalars['SafeInt']['output'];
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Public number, the same for all versions: TT-2026-7K3M9QXA. It opens the public page. */
  number: Scalars['String']['output'];
  /** Mass ordered after rounding. */
  offset: Mass;
  /** The order it stands for. */
  order: Order;
  /** Address of the PDF, for those who may see the tenant. */
  pdfUrl: Scalars['String']['output'];
  /** Retired when the certificate was issued. */
  retired: Mass;
  /** Its standing now. */
  status: CertificateStatus;
  /** The version that replaced it. */
  supersededBy?: Maybe<Certificate>;
  /** Address of the public page that verifies the certificate. */
  verificationUrl: Scalars['String']['output'];
  /** Counts from 1. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Certificate. */
export type CertificateConnection = {
  __typename?: 'CertificateConnection';
  /** Rows with cursors. */
  edges: Array<CertificateEdge>;
  /** Rows. */
  nodes: Array<Certificate>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Certificate with its place in the list. */
export type CertificateEdge = {
  __typename?: 'CertificateEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Certificate;
};

/** Which certificates. */
export type CertificateFilter = {
  /** Beginning of the number or of the beneficiary, in any case. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these standings. */
  status?: InputMaybe<Array<CertificateStatus>>;
};

/** Order of certificates. */
export type CertificateOrder = {
  /** Descending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: CertificateOrderField;
};

/** What certificates are sorted by. */
export type CertificateOrderField =
  /** When they were issued. */
  | 'ISSUED_AT'
  /** Public number. */
  | 'NUMBER';

/** Standing of a certificate. */
export type CertificateStatus =
  /** In force: it says what the order is. */
  | 'ISSUED'
  /** Replaced by a later version. */
  | 'SUPERSEDED'
  /** The order was cancelled; nothing is claimed by it. */
  | 'WITHDRAWN';

/** What may be said about an offset, by jurisdiction, audience and date. */
export type ClaimPolicy = {
  __typename?: 'ClaimPolicy';
  /** Kinds of statement that are allowed. */
  allowed: Array<Scalars['String']['output']>;
  /** B2B or B2C. */
  audience: Scalars['String']['output'];
  /** Phrases that are forbidden. */
  forbidden: Array<Scalars['String']['output']>;
  /** Jurisdiction whose rules apply. */
  jurisdiction: Scalars['String']['output'];
  /** Whether a badge on single devices is allowed. */
  perDeviceBadge: Scalars['Boolean']['output'];
};

/** What a column means. */
export type ColumnMappingInput = {
  /** The field; null: leave the column out. */
  field?: InputMaybe<FleetField>;
  /** Place in the file, from 0. */
  index: Scalars['Int']['input'];
};

/** How far a device's offset has come. */
export type Coverage =
  /** An order covers it; credits are allocated, some perhaps retired. */
  | 'ALLOCATED'
  /** No order covers it, and no open quote holds it. */
  | 'NONE'
  /** In an open quote that hasn't expired. */
  | 'QUOTED'
  /** All credits allocated to it are retired. */
  | 'RETIRED';

/** A registered run of credits. Free + allocated + retired mass is its quantity in tonnes, to the gram. */
export type CreditBatch = Node & {
  __typename?: 'CreditBatch';
  /** Mass that orders hold and that is not yet retired. */
  allocated: Mass;
  /** Mass that no order holds. */
  free: Mass;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Project of the credits. */
  project: Project;
  /** Credits, one metric tonne each. */
  quantity: Scalars['SafeInt']['output'];
  /** When it was taken into stock. */
  registeredAt: Scalars['DateTime']['output'];
  /** Mass that is retired at the registry. */
  retired: Mass;
  /** All its retirements, in order of the serial numbers. Operators and auditors. */
  retirements: Array<Retirement>;
  /** Its credits. */
  serials: SerialRange;
  /** Year in which the mitigation took place. */
  vintage: Scalars['Int']['output'];
};

/** A page of a list of CreditBatch. */
export type CreditBatchConnection = {
  __typename?: 'CreditBatchConnection';
  /** Rows with cursors. */
  edges: Array<CreditBatchEdge>;
  /** Rows. */
  nodes: Array<CreditBatch>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A CreditBatch with its place in the list. */
export type CreditBatchEdge = {
  __typename?: 'CreditBatchEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: CreditBatch;
};

/** Which credit batches; conditions that are given must all hold. */
export type CreditBatchFilter = {
  /** true: something is free; false: nothing is. */
  hasFree?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** In the numbering of one of these registries. */
  registry?: InputMaybe<Array<Registry>>;
  /** Beginning of the serial text, or a whole serial: then the batches that share a credit with it. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Of this vintage or later. */
  vintageFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Of this vintage or earlier. */
  vintageTo?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of credit batches. */
export type CreditBatchOrder = {
  /** Ascending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: CreditBatchOrderField;
};

/** What credit batches are sorted by. */
export type CreditBatchOrderField =
  /** Free mass. */
  | 'FREE'
  /** Credits. */
  | 'QUANTITY'
  /** When they were taken into stock. */
  | 'REGISTERED_AT'
  /** Vintage. */
  | 'VINTAGE';

/** Credits to take into stock. */
export type CreditBatchRegisterInput = {
  /** A new key for each new request, up to 128 characters; the same request with the same key is carried out once. */
  idempotencyKey: Scalars['String']['input'];
  /** Project that they are of. */
  projectId: Scalars['ID']['input'];
  /** Credits; must be last − first + 1. */
  quantity: Scalars['SafeInt']['input'];
  /** The range as the registry writes it, up to 200 characters. */
  serials: Scalars['String']['input'];
  /** Year; must be the serials' where they tell it. */
  vintage: Scalars['Int']['input'];
};

/** The batch in stock. */
export type CreditBatchRegisterPayload = {
  __typename?: 'CreditBatchRegisterPayload';
  /** The batch; null when the input was refused. */
  batch?: Maybe<CreditBatch>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** How a file writes dates. */
export type DateFormat =
  /** Only dates with one meaning are read; others are asked about. */
  | 'AUTO'
  /** 31/12/2026. */
  | 'DAY_FIRST'
  /** 12/31/2026. */
  | 'MONTH_FIRST'
  /** 2026-12-31. */
  | 'YEAR_FIRST';

/** A device of the fleet. What it is never changes once registered. */
export type Device = Node & {
  __typename?: 'Device';
  /** Kind of device. */
  category: DeviceCategory;
  /** Cost centre, as the tenant calls it. */
  costCentre?: Maybe<Scalars['String']['output']>;
  /** Country of use. */
  country: Scalars['CountryCode']['output'];
  /** How far its offset has come. */
  coverage: Coverage;
  /** What of its footprint an order covers; null when none does. */
  covered?: Maybe<DeviceCovered>;
  /** Address of the device's own evidence file, with everything else of its order left out. Null while no order covers it. */
  evidenceUrl?: Maybe<Scalars['String']['output']>;
  /** Its footprint over five years in its country; null when no published figure is known, never a guess. */
  footprint?: Maybe<Footprint>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Its maker, stated or told by the model's family. */
  manufacturer?: Maybe<Scalars['String']['output']>;
  /** How its model was found, or that it is estimated; null without a footprint. */
  match?: Maybe<ModelMatch>;
  /** Its model in the catalogue; null when it isn't known. */
  model?: Maybe<DeviceModel>;
  /** The model as it was named when registered. */
  modelName: Scalars['String']['output'];
  /** Mass ordered for it, after rounding; null without an order. */
  offset?: Maybe<Mass>;
  /** The tenant's reference of the purchase. */
  orderReference?: Maybe<Scalars['String']['output']>;
  /** Day of purchase. */
  purchasedOn: Scalars['Date']['output'];
  /** When it came into the fleet here. */
  registeredAt: Scalars['DateTime']['output'];
  /** As registered. */
  serialNumber: Scalars['String']['output'];
  /** Serial number → grams → registry serials → retirement, of the order that covers the device now. Empty when none does. */
  trace: Array<TraceLink>;
};

/** Kind of device. */
export type DeviceCategory =
  /** Desktop, all-in-one or mini PC. */
  | 'DESKTOP'
  /** Monitor. */
  | 'MONITOR'
  /** Notebook. */
  | 'NOTEBOOK'
  /** Other hardware. */
  | 'OTHER'
  /** Server. */
  | 'SERVER'
  /** Tablet. */
  | 'TABLET'
  /** Thin client. */
  | 'THIN_CLIENT'
  /** Workstation, mobile or fixed. */
  | 'WORKSTATION';

/** A page of a list of Device. */
export type DeviceConnection = {
  __typename?: 'DeviceConnection';
  /** Rows with cursors. */
  edges: Array<DeviceEdge>;
  /** Rows. */
  nodes: Array<Device>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** What of a device's footprint its order covers. */
export type DeviceCovered = {
  __typename?: 'DeviceCovered';
  /** What that part is. */
  existing: ExistingDeviceScope;
  /** The part of the footprint, before rounding: all of it, or the use that remained when it was quoted. */
  mass: Mass;
  /** The method's sentence on it, as on the quote; null for orders made before it was stated. */
  rule?: Maybe<Scalars['String']['output']>;
  /** Whole months of use on the quote's day, where only the remaining use is covered; null where the whole life is. */
  usedMonths?: Maybe<Scalars['Int']['output']>;
};

/** A Device with its place in the list. */
export type DeviceEdge = {
  __typename?: 'DeviceEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Device;
};

/** Which devices. What is left out, and an empty list, restricts nothing. */
export type DeviceFilter = {
  /** With a footprint that rests on one of these: a published sheet, or an estimate. */
  basis?: InputMaybe<Array<FootprintBasis>>;
  /** Of one of these kinds. */
  categories?: InputMaybe<Array<DeviceCategory>>;
  /** The whole cost centre. */
  costCentre?: InputMaybe<Scalars['String']['input']>;
  /** Used in one of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** As far as one of these. */
  coverage?: InputMaybe<Array<Coverage>>;
  /** With (true) or without (false) a known footprint. */
  hasFootprint?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole model name, in any usual spelling. */
  modelName?: InputMaybe<Scalars['String']['input']>;
  /** The whole reference of the purchase. */
  orderReference?: InputMaybe<Scalars['String']['input']>;
  /** Bought on this day or later. */
  purchasedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Bought on this day or earlier. */
  purchasedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Beginning of the serial number or of the model's name, in any case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** A device to register. */
export type DeviceInput = {
  /** Kind of device. */
  category: DeviceCategory;
  /** Cost centre, at most 80 characters. */
  costCentre?: InputMaybe<Scalars['String']['input']>;
  /** Country of use. */
  country: Scalars['CountryCode']['input'];
  /** Maker, at most 80 characters, in any spelling. */
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** Trade name or machine type, at most 160 characters. */
  modelName: Scalars['String']['input'];
  /** Reference of the purchase, at most 80 characters. */
  orderReference?: InputMaybe<Scalars['String']['input']>;
  /** The maker's part number, at most 40 characters; it finds the footprint best. */
  partNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day of purchase, not in the future. */
  purchasedOn: Scalars['Date']['input'];
  /** As printed on the device, at most 80 characters; placeholders of firmware are refused. */
  serialNumber: Scalars['String']['input'];
};

/** A model of device in the catalogue. */
export type DeviceModel = Node & {
  __typename?: 'DeviceModel';
  /** Other names under which devices of the model are found. */
  aliases: Array<Scalars['String']['output']>;
  /** Kind of device. */
  category: DeviceCategory;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Its maker. */
  manufacturer: Scalars['String']['output'];
  /** The maker's name for it. */
  name: Scalars['String']['output'];
  /** Part numbers and machine types, at most a few dozen. */
  partNumbers: Array<Scalars['String']['output']>;
  /** Its published sheets, oldest revision first. */
  sheets: Array<FootprintSheet>;
};

/** A page of a list of DeviceModel. */
export type DeviceModelConnection = {
  __typename?: 'DeviceModelConnection';
  /** Rows with cursors. */
  edges: Array<DeviceModelEdge>;
  /** Rows. */
  nodes: Array<DeviceModel>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A DeviceModel with its place in the list. */
export type DeviceModelEdge = {
  __typename?: 'DeviceModelEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: DeviceModel;
};

/** Which device models. */
export type DeviceModelFilter = {
  /** Kinds of device. */
  categories?: InputMaybe<Array<DeviceCategory>>;
  /** The maker's whole name, in any case. */
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name, in any case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Order of device models. */
export type DeviceModelOrder = {
  /** Ascending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: DeviceModelOrderField;
};

/** What device models are sorted by. */
export type DeviceModelOrderField =
  /** Kind of device. */
  | 'CATEGORY'
  /** Maker. */
  | 'MANUFACTURER'
  /** Name. */
  | 'NAME';

/** Order of devices. */
export type DeviceOrder = {
  /** Ascending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: DeviceOrderField;
};

/** What devices are sorted by. */
export type DeviceOrderField =
  /** Kind of device. */
  | 'CATEGORY'
  /** Country code. */
  | 'COUNTRY'
  /** Footprint; unknown ones count as 0. */
  | 'FOOTPRINT'
  /** Model name without its maker. */
  | 'MODEL_NAME'
  /** Day of purchase. */
  | 'PURCHASED_ON'
  /** When they came into the fleet here. */
  | 'REGISTERED_AT'
  /** Serial number. */
  | 'SERIAL_NUMBER';

/** Devices to register, each for itself. */
export type DeviceRegisterInput = {
  /** 1 to 500 devices. */
  devices: Array<DeviceInput>;
  /** The tenant; may be left out by those who reach exactly one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** Results in the order of the request. */
export type DeviceRegisterPayload = {
  __typename?: 'DeviceRegisterPayload';
  /** One for each device of the request; empty when the request as a whole was refused. */
  results: Array<DeviceRegisterResult>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** What became of one device of the request. */
export type DeviceRegisterResult = {
  __typename?: 'DeviceRegisterResult';
  /** The device in the fleet; null when refused. */
  device?: Maybe<Device>;
  /** Everything that is wrong with it; empty unless refused. */
  errors: Array<UserError>;
  /** Its position in the request, from 0. */
  index: Scalars['Int']['output'];
  /** What became of it. */
  outcome: RegisterOutcome;
};

/** What was known of a model that has no sheet. */
export type DeviceSpecs = {
  __typename?: 'DeviceSpecs';
  /** Kind of device, where another than its devices' was stated. */
  category?: Maybe<DeviceCategory>;
  /** How it is built. */
  formFactor?: Maybe<FormFactor>;
  /** Diagonal of the screen, inches. */
  screenInches?: Maybe<Scalars['Decimal']['output']>;
  /** Weight, kg. */
  weightKg?: Maybe<Scalars['Decimal']['output']>;
};

/** What is known of a model that has no sheet. */
export type DeviceSpecsInput = {
  /** Kind of device; where it is left out, the name may tell it. */
  category?: InputMaybe<DeviceCategory>;
  /** How it is built. */
  formFactor?: InputMaybe<FormFactor>;
  /** Diagonal of the screen, inches. */
  screenInches?: InputMaybe<Scalars['Decimal']['input']>;
  /** Weight of the product, kg. */
  weightKg?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A mass beside something imaginable: an illustration with its edition and source, never a claim. */
export type Equivalency = {
  __typename?: 'Equivalency';
  /** Edition of the figure. */
  edition: Scalars['String']['output'];
  /** Grams of CO2e of one unit, in this edition. */
  gramsPerUnit: Scalars['SafeInt']['output'];
  /** What it is compared with. */
  kind: EquivalencyKind;
  /** Whole units, rounded down. */
  quantity: Scalars['Decimal']['output'];
  /** Who published the figure, and when. */
  source: Scalars['String']['output'];
  /** A sentence that may be shown as it is, in English. */
  text: Scalars['String']['output'];
};

/** What a mass is compared with. */
export type EquivalencyKind =
  /** What a typical passenger vehicle emits in a year. */
  | 'PASSENGER_VEHICLE_YEAR'
  /** What a tree seedling takes up when grown for ten years. */
  | 'TREE_SEEDLING_TEN_YEARS';

/** Estimates footprints of models without a sheet, trained from the published sheets. Never changes; training again makes another version. */
export type Estimator = {
  __typename?: 'Estimator';
  /** SHA-256 of those sheets in their canonical form, hex. */
  dataHash: Scalars['String']['output'];
  /** The whole estimator as JSON, byte for byte as it was trained, with the sheets that it learnt from; some hundred kilobytes. */
  definition: Scalars['String']['output'];
  /** How well it does, by maker and kind of device, on sheets that it hadn't learnt from. */
  evaluation: Array<EstimatorEvaluation>;
  /** Whether it answers questions now: the last one trained. */
  inForce: Scalars['Boolean']['output'];
  /** SHA-256 of the definition's bytes, hex. */
  modelHash: Scalars['String']['output'];
  /** Why it was trained, in the trainer's words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Published sheets that it learnt from. */
  sheets: Scalars['Int']['output'];
  /** How it estimates, in English. */
  text: Scalars['String']['output'];
  /** When it was trained. */
  trainedAt: Scalars['DateTime']['output'];
  /** Who had it trained, by name; null: the product itself. */
  trainedBy?: Maybe<Scalars['String']['output']>;
  /** Day of its training. */
  trainedOn: Scalars['Date']['output'];
  /** Name of the version: EST-2026.1. */
  version: Scalars['String']['output'];
};

/** How well an estimator does for one maker's devices of one kind, on sheets that it hadn't learnt from. */
export type EstimatorEvaluation = {
  __typename?: 'EstimatorEvaluation';
  /** Kind of device. */
  category: DeviceCategory;
  /** Maker with sheets enough of its own; null: all makers together, for devices of any other. */
  manufacturer?: Maybe<Scalars['String']['output']>;
  /** The mean error, in percent, if the median of the maker's sheets of the kind were taken instead. */
  meanErrorOfMedianPercent: Scalars['Float']['output'];
  /** Mean of the errors' sizes, in percent of the published total. */
  meanErrorPercent: Scalars['Float']['output'];
  /** Median of the same. */
  medianErrorPercent: Scalars['Float']['output'];
  /** Sheets that it was tried on. */
  sheets: Scalars['Int']['output'];
  /** Sum of the estimates over the sum of the sheets, less 1, in percent: what a fleet would be off by. */
  sumErrorPercent: Scalars['Float']['output'];
  /** Sheets within the interval that means to hold 90 %, in percent. */
  withinIntervalPercent: Scalars['Float']['output'];
};

/** Why and under which name to train. */
export type EstimatorTrainInput = {
  /** A key of the caller's for this request, at most 128 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Name of the version, at most 40 characters; the year's next number when left out. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** Whether the training is queued. It takes seconds to minutes; then the estimator is in the list, or the platform's audit says why not. */
export type EstimatorTrainPayload = {
  __typename?: 'EstimatorTrainPayload';
  /** A worker will train it; false when it was refused. */
  queued: Scalars['Boolean']['output'];
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** What of a device that is in use already is offset. */
export type ExistingDeviceScope =
  /** Only the electricity of the months that remain of its life after the quote's day, by the method's rule for existing devices. */
  | 'REMAINING_USE'
  /** Its footprint over its whole life, as when it was new: manufacturing, transport, all years of use, end of life. */
  | 'WHOLE_LIFE';

/** A rule of a method for devices that are in use already. */
export type ExistingDevicesRule = {
  __typename?: 'ExistingDevicesRule';
  /** What counts. */
  scope: ExistingDeviceScope;
  /** The rule in a sentence, in English; printed where it is used. */
  text: Scalars['String']['output'];
};

/** How a file's text is encoded; a byte order mark beats it. */
export type FileEncoding =
  /** UTF-8, or UTF-16 when a byte order mark says so. */
  | 'AUTO'
  /** UTF-8. */
  | 'UTF_8'
  /** UTF-16, little endian without a mark. */
  | 'UTF_16'
  /** Windows-1252 (Western European). */
  | 'WINDOWS_1252';

/** What became of the row. */
export type FindingSeverity =
  /** The row is not used. */
  | 'REFUSED'
  /** A value was corrected or left out; the rest is used. */
  | 'REPAIRED';

/** What a column of a fleet file means. */
export type FleetField =
  /** Kind of device; else told by the model's family. */
  | 'CATEGORY'
  /** Cost centre. */
  | 'COST_CENTRE'
  /** Country of use; required unless a default is given. */
  | 'COUNTRY'
  /** Maker. */
  | 'MANUFACTURER'
  /** Trade name or machine type; this or the part number. */
  | 'MODEL_NAME'
  /** Reference of the purchase order. */
  | 'ORDER_REFERENCE'
  /** Owner; personal devices are left out. */
  | 'OWNERSHIP'
  /** Part number or machine type. */
  | 'PART_NUMBER'
  /** Day of purchase; required. */
  | 'PURCHASED_ON'
  /** Serial number of the device; required. */
  | 'SERIAL_NUMBER'
  /** Site; never read as a country. */
  | 'SITE'
  /** State in the asset system; retired devices are left out. */
  | 'STATE'
  /** Whether it is a virtual machine; those are left out. */
  | 'VIRTUAL';

/** A fleet file and what became of it. Nothing of it is visible before it is DONE. */
export type FleetImport = Node & {
  __typename?: 'FleetImport';
  /** The file's columns; empty before it was read. */
  columns: Array<FleetImportColumn>;
  /** When it was announced. */
  createdAt: Scalars['DateTime']['output'];
  /** Name of the person who announced it. */
  createdBy: Scalars['String']['output'];
  /** What separates the columns; null for JSON. */
  delimiter?: Maybe<Scalars['String']['output']>;
  /** How the file was read: UTF_8, UTF_16LE, … */
  encoding?: Maybe<Scalars['String']['output']>;
  /** Where the errors can be downloaded as CSV; null: no errors. */
  errorReportUrl?: Maybe<Scalars['String']['output']>;
  /** What is wrong in its rows, in the order of the file. */
  errors: RowErrorConnection;
  /** Why the whole file was refused; while NEEDS_MAPPING: what is open. */
  failure?: Maybe<UserError>;
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** When it was DONE or FAILED. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** The same by reason. */
  leftOut: Array<FleetImportLeftOut>;
  /** Share of the file that is read, 0 to 1. */
  progress: Scalars['Float']['output'];
  /** Rows that become, or became, new devices. */
  rowsAccepted: Scalars['SafeInt']['output'];
  /** Rows that are no devices of the fleet: virtual machines, personal and retired devices, blank rows. */
  rowsLeftOut: Scalars['SafeInt']['output'];
  /** Rows read so far: accepted, unchanged, refused or left out. */
  rowsRead: Scalars['SafeInt']['output'];
  /** Rows with errors. */
  rowsRefused: Scalars['SafeInt']['output'];
  /** Rows in the file; known at its end. */
  rowsTotal?: Maybe<Scalars['SafeInt']['output']>;
  /** Rows whose device the fleet has already, with the same data. */
  rowsUnchanged: Scalars['SafeInt']['output'];
  /** SHA-256 of the content, hex. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Size of the file in bytes; 0 before the upload. */
  sizeBytes: Scalars['SafeInt']['output'];
  /** The asset system that wrote the file, when it is recognised: Microsoft Intune. */
  source?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  status: FleetImportStatus;
};


/** A fleet file and what became of it. Nothing of it is visible before it is DONE. */
export type FleetImportErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A column of a fleet file. */
export type FleetImportColumn = {
  __typename?: 'FleetImportColumn';
  /** Personal data: neither shown nor stored. */
  dropped: Scalars['Boolean']['output'];
  /** What it is read as, or proposed to be; null: left out. */
  field?: Maybe<FleetField>;
  /** Its header as written. */
  header: Scalars['String']['output'];
  /** Place in the file, from 0. */
  index: Scalars['Int']['output'];
  /** Up to three values while the mapping is asked for; never of personal data. */
  samples: Array<Scalars['String']['output']>;
};

/** A page of a list of FleetImport. */
export type FleetImportConnection = {
  __typename?: 'FleetImportConnection';
  /** Rows with cursors. */
  edges: Array<FleetImportEdge>;
  /** Rows. */
  nodes: Array<FleetImport>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A FleetImport with its place in the list. */
export type FleetImportEdge = {
  __typename?: 'FleetImportEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FleetImport;
};

/** Which imports. */
export type FleetImportFilter = {
  /** How far they are. */
  status?: InputMaybe<Array<FleetImportStatus>>;
};

/** Rows that are no devices of the fleet. */
export type FleetImportLeftOut = {
  __typename?: 'FleetImportLeftOut';
  /** Why: VIRTUAL_MACHINE, PERSONAL_DEVICE, RETIRED_STATE or BLANK_ROW. */
  reason: Scalars['String']['output'];
  /** How many rows. */
  rows: Scalars['SafeInt']['output'];
};

/** What the columns of a file mean. */
export type FleetImportMapInput = {
  /** Columns with their fields; those not named are left out. */
  columns: Array<ColumnMappingInput>;
  /** How dates are written. */
  dateFormat?: InputMaybe<DateFormat>;
  /** Kind of device of rows that tell none. */
  defaultCategory?: InputMaybe<DeviceCategory>;
  /** Country of use of rows that name none. */
  defaultCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The import, which is NEEDS_MAPPING. */
  importId: Scalars['ID']['input'];
  /** The tenant; may be left out by those who reach exactly one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The import, which goes on with the mapping. */
export type FleetImportMapPayload = {
  __typename?: 'FleetImportMapPayload';
  /** The import; an earlier one when the file was imported so before. */
  import?: Maybe<FleetImport>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** Order of imports. */
export type FleetImportOrder = {
  /** Descending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: FleetImportOrderField;
};

/** What imports are sorted by. */
export type FleetImportOrderField =
  /** When they were announced. */
  | 'CREATED_AT'
  /** Name of the file. */
  | 'FILE_NAME';

/** A fleet file to come. */
export type FleetImportStartInput = {
  /** How dates are written; AUTO when left out. */
  dateFormat?: InputMaybe<DateFormat>;
  /** Country of use of rows that name none. */
  defaultCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How the text is encoded; AUTO when left out. */
  encoding?: InputMaybe<FileEncoding>;
  /** Name of the file, 1 to 200 characters. */
  fileName: Scalars['String']['input'];
  /** SHA-256 of the content, hex: a file that was imported before is then not sent again. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** The tenant; may be left out by those who reach exactly one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The import, and where to send the file. */
export type FleetImportStartPayload = {
  __typename?: 'FleetImportStartPayload';
  /** The import; an earlier one when the file was imported before. */
  import?: Maybe<FleetImport>;
  /** Send the file's bytes there by PUT; null when the file was imported before. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** How far an import is. */
export type FleetImportStatus =
  /** Announced; the file has not come yet. */
  | 'AWAITING_UPLOAD'
  /** Its rows are visible; refused rows are reported. */
  | 'DONE'
  /** The file as a whole was refused; nothing of it is visible. */
  | 'FAILED'
  /** Rows are being checked; none is visible yet. */
  | 'IMPORTING'
  /** A person has to say what the columns mean; failure says what is open. */
  | 'NEEDS_MAPPING'
  /** Uploaded; waits for the worker. */
  | 'QUEUED'
  /** The header is being read. */
  | 'READING';

/** The emissions of one device over its life, normalised to a lifetime and a country of use. Never changes: from the same inputs comes the same result. */
export type Footprint = {
  __typename?: 'Footprint';
  /** What it rests on. */
  basis: FootprintBasis;
  /** From the sheet's total to this one, in grams that add up. Empty for methods before TT-2026.2. */
  changes: Array<FootprintChange>;
  /** Country of use: its grid counts. */
  country: Scalars['CountryCode']['output'];
  /** Each step in words and figures, in English. */
  explanation: Array<Scalars['String']['output']>;
  /** Edition of the grid factors. */
  gridFactorEdition: Scalars['String']['output'];
  /** Upper bound of that interval. */
  high: Mass;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** All that it was computed from, as canonical JSON: sheet, question, method version, edition of the grid factors. Null for an answer that isn't kept. */
  inputs?: Maybe<Scalars['String']['output']>;
  /** Percent of the cases that the bounds held when they were measured: 90. Null where the method's text alone says it. */
  intervalCoverage?: Maybe<Scalars['Decimal']['output']>;
  /** As lines of the buyer's greenhouse gas inventory. */
  inventory: FootprintInventory;
  /** Years of use that it covers. */
  lifetimeYears: Scalars['Int']['output'];
  /** Lower bound of an interval whose coverage the method's text states. */
  low: Mass;
  /** How its model was found, where it answers a question; a device has a match of its own. */
  match?: Maybe<ModelMatch>;
  /** The method that computed it. */
  method: MethodVersion;
  /** SHA-256 of the kept result's bytes, hex: a replay must meet it. Null for an answer that isn't kept. */
  resultHash?: Maybe<Scalars['String']['output']>;
  /** The sheet that it was computed from; null for an estimate. */
  sheet?: Maybe<FootprintSheet>;
  /** The life-cycle stages, in order; they add up to the total. */
  stages: Array<FootprintStage>;
  /** Which statistic the total and its stages are. */
  statistic: Statistic;
  /** CO2e over the whole life: manufacturing, transport, use, end of life. */
  total: Mass;
};

/** What a footprint rests on. */
export type FootprintBasis =
  /** An estimate from similar models. */
  | 'ESTIMATED'
  /** A published sheet of the model itself. */
  | 'PUBLISHED';

/** The footprints of a cart. Only means are added; a line without one is left out of the sums and says why. */
export type FootprintCart = {
  __typename?: 'FootprintCart';
  /** The life-cycle stages of all devices; they add up to the total. Derived where it is for any line. */
  byStage: Array<FootprintStage>;
  /** Devices in the total. */
  devices: Scalars['SafeInt']['output'];
  /** Lines that are estimated. */
  estimated: FootprintCartPart;
  /** Lines that are not in the total. */
  failed: Scalars['Int']['output'];
  /** Sum of the upper bounds. */
  high: Mass;
  /** A line for each of the input's, in order. */
  lines: Array<FootprintCartLine>;
  /** Sum of the lower bounds: the errors of one method are common to all devices, so bounds add up. */
  low: Mass;
  /** Lines with a published sheet. */
  published: FootprintCartPart;
  /** Sum over all devices, statistic MEAN. */
  total: Mass;
};

/** A cart of devices. */
export type FootprintCartInput = {
  /** Answer as on this day (UTC); today when left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Country of use of lines that name none. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Years of use, 1 to 20. */
  lifetimeYears?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 500 lines. */
  lines: Array<FootprintCartLineInput>;
};

/** A line of a cart with its footprint, or why it has none. */
export type FootprintCartLine = {
  __typename?: 'FootprintCartLine';
  /** Why the line isn't in the total, and what to do; its field is a path below `input`. Null for a line that is. */
  error?: Maybe<UserError>;
  /** Of one device; null where there is none. */
  footprint?: Maybe<Footprint>;
  /** Its position in the input, from 0. */
  index: Scalars['Int']['output'];
  /** As given. */
  key?: Maybe<Scalars['String']['output']>;
  /** Number of devices, as given. */
  quantity: Scalars['Int']['output'];
  /** Footprint × quantity; null where it isn't in the total. */
  total?: Maybe<Mass>;
};

/** A line of a cart. */
export type FootprintCartLineInput = {
  /** Kind of device; where it is left out, the name may tell it. */
  category?: InputMaybe<DeviceCategory>;
  /** Country of use; the cart's when left out. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** How it is built. */
  formFactor?: InputMaybe<FormFactor>;
  /** The caller's own name of the line, at most 128 characters; comes back with it. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** Maker, at most 80 characters, in any spelling. */
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** A model of the catalogue; then no name is needed. */
  modelId?: InputMaybe<Scalars['ID']['input']>;
  /** Trade name or machine type, at most 160 characters. */
  modelName?: InputMaybe<Scalars['String']['input']>;
  /** The maker's part number, at most 40 characters; it finds the sheet best. */
  partNumber?: InputMaybe<Scalars['String']['input']>;
  /** Number of devices, 1 to 1,000,000. */
  quantity?: Scalars['Int']['input'];
  /** Diagonal of the screen, inches. */
  screenInches?: InputMaybe<Scalars['Decimal']['input']>;
  /** How it travels to the customer; as published when left out. */
  transport?: InputMaybe<TransportMode>;
  /** Months that the device has been in use already: then only the part of its life that the method's rule for existing devices counts, 0 to 240. */
  usedMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Weight of the product, kg. */
  weightKg?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The lines of a cart whose footprints have one basis. */
export type FootprintCartPart = {
  __typename?: 'FootprintCartPart';
  /** Number of devices. */
  devices: Scalars['SafeInt']['output'];
  /** Number of lines. */
  lines: Scalars['Int']['output'];
  /** Sum of their means. */
  total: Mass;
};

/** What a step adds to a footprint, or takes from it. */
export type FootprintChange = {
  __typename?: 'FootprintChange';
  /** Grams of CO2e, below 0 for less. The first is the sheet's total; all of them add up to the footprint's. */
  grams: Scalars['SafeInt']['output'];
  /** Which step. */
  step: FootprintStep;
  /** The step in words, in English. */
  text: Scalars['String']['output'];
};

/** What an estimate would give, or why there is none. */
export type FootprintEstimate = {
  __typename?: 'FootprintEstimate';
  /** The footprint of one device; nothing is kept of it. */
  footprint?: Maybe<Footprint>;
  /** Why it can't be estimated, and what to say of it. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A device whose footprint is asked for. By modelId, or by name and part number; where no published sheet is found, from what is known of it. */
export type FootprintInput = {
  /** Answer as on this day (UTC): with the sheets that the catalogue had, and the method and estimator released, by its end. Today when left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Kind of device; where it is left out, the name may tell it. */
  category?: InputMaybe<DeviceCategory>;
  /** Country of use: its grid counts. */
  country: Scalars['CountryCode']['input'];
  /** How it is built. */
  formFactor?: InputMaybe<FormFactor>;
  /** Years of use, 1 to 20. */
  lifetimeYears?: InputMaybe<Scalars['Int']['input']>;
  /** Maker, at most 80 characters, in any spelling. */
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** A model of the catalogue; then no name is needed. */
  modelId?: InputMaybe<Scalars['ID']['input']>;
  /** Trade name or machine type, at most 160 characters. */
  modelName?: InputMaybe<Scalars['String']['input']>;
  /** The maker's part number, at most 40 characters; it finds the sheet best. */
  partNumber?: InputMaybe<Scalars['String']['input']>;
  /** Diagonal of the screen, inches. */
  screenInches?: InputMaybe<Scalars['Decimal']['input']>;
  /** How it travels to the customer; as published when left out. */
  transport?: InputMaybe<TransportMode>;
  /** Months that the device has been in use already: then only the part of its life that the method's rule for existing devices counts, 0 to 240. */
  usedMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Weight of the product, kg. */
  weightKg?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A footprint as lines of its buyer's greenhouse gas inventory, the device booked as a capital good. */
export type FootprintInventory = {
  __typename?: 'FootprintInventory';
  /** That credits are never subtracted from these lines, in English; to be shown with them. */
  creditsNote: Scalars['String']['output'];
  /** A line for each stage; they add up to the footprint's total. */
  lines: Array<FootprintInventoryLine>;
  /** The standards behind the mapping. */
  source: Scalars['String']['output'];
};

/** Where a stage of a device belongs in its buyer's greenhouse gas inventory. */
export type FootprintInventoryLine = {
  __typename?: 'FootprintInventoryLine';
  /** Category of Scope 3, 1 to 15; null in Scope 2. */
  category?: Maybe<Scalars['Int']['output']>;
  /** The stage's mass of CO2e. */
  mass: Mass;
  /** The scope's or category's name, as the GHG Protocol has it. */
  name: Scalars['String']['output'];
  /** What to know when it is reported, in English. */
  note: Scalars['String']['output'];
  /** Scope of the GHG Protocol: 2 or 3. */
  scope: Scalars['Int']['output'];
  /** Which stage. */
  stage: LifeCycleStage;
};

/** A kept footprint, computed again from its kept inputs with the method version and the grid factors that they name. */
export type FootprintReplay = {
  __typename?: 'FootprintReplay';
  /** Where they differ first, in English; null: nowhere. */
  difference?: Maybe<Scalars['String']['output']>;
  /** The footprint as it is kept. */
  footprint: Footprint;
  /** Whether the same bytes came out. */
  identical: Scalars['Boolean']['output'];
  /** SHA-256 of the bytes computed now, hex; null where the method refuses now. */
  replayedHash?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the kept result's bytes, hex. */
  storedHash: Scalars['String']['output'];
};

/** What a maker published about a model's footprint. Never changed: another sheet is another revision. */
export type FootprintSheet = Node & {
  __typename?: 'FootprintSheet';
  /** Where it is assembled. */
  assemblyLocation?: Maybe<Scalars['String']['output']>;
  /** Whether devices registered now are computed from it: the last revision that states a mean. */
  current: Scalars['Boolean']['output'];
  /** Share of end of life in the total, 0 to 1. */
  endOfLifeRatio?: Maybe<Scalars['Decimal']['output']>;
  /** Standard deviation ÷ mean; null when not stated. */
  errorRatio?: Maybe<Scalars['Decimal']['output']>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Day of issue; the first of the month or year when no day is printed. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Years of use that the sheet assumes. */
  lifetimeYears: Scalars['Decimal']['output'];
  /** Share of manufacturing in the total, 0 to 1. */
  manufacturingRatio?: Maybe<Scalars['Decimal']['output']>;
  /** The 95th percentile; null when not stated. It is never derived from mean and deviation. */
  p95?: Maybe<Mass>;
  /** Why the current method can't compute a footprint from it; null when it can. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** Counts from 1 within the model. */
  revision: Scalars['Int']['output'];
  /** Diagonal of the screen, inches. */
  screenInches?: Maybe<Scalars['Decimal']['output']>;
  /** Where the figures can be looked up. */
  source: Scalars['String']['output'];
  /** Which statistic the total is. */
  statistic: Statistic;
  /** CO2e over the sheet's lifetime, as published. */
  total: Mass;
  /** Share of transport in the total, 0 to 1. */
  transportRatio?: Maybe<Scalars['Decimal']['output']>;
  /** Where use is assumed: a country code or WW, EU, NA (North America), APAC, LATAM; empty when not stated. */
  useLocation: Scalars['String']['output'];
  /** Share of use in the total, 0 to 1. */
  useRatio?: Maybe<Scalars['Decimal']['output']>;
  /** Weight of the product, kg. */
  weightKg?: Maybe<Scalars['Decimal']['output']>;
  /** Typical electricity consumption, kWh a year. */
  yearlyEnergyKwh?: Maybe<Scalars['Decimal']['output']>;
};

/** A file of published footprint sheets and what became of it. */
export type FootprintSheetsImport = Node & {
  __typename?: 'FootprintSheetsImport';
  /** When it was announced. */
  createdAt: Scalars['DateTime']['output'];
  /** Why the whole file was refused. */
  failure?: Maybe<UserError>;
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** What was refused or repaired, in the order of the file. */
  findings: SheetFindingConnection;
  /** When it was DONE or FAILED. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Rows that brought a model or a new revision of its sheet. */
  rowsAccepted: Scalars['SafeInt']['output'];
  /** Rows read so far: accepted, unchanged or refused. */
  rowsRead: Scalars['SafeInt']['output'];
  /** Rows that are not used. */
  rowsRefused: Scalars['SafeInt']['output'];
  /** Of the accepted and unchanged rows, those with a repair. */
  rowsRepaired: Scalars['SafeInt']['output'];
  /** Rows whose sheet the catalogue has already. */
  rowsUnchanged: Scalars['SafeInt']['output'];
  /** How far it is. */
  status: FleetImportStatus;
};


/** A file of published footprint sheets and what became of it. */
export type FootprintSheetsImportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of FootprintSheetsImport. */
export type FootprintSheetsImportConnection = {
  __typename?: 'FootprintSheetsImportConnection';
  /** Rows with cursors. */
  edges: Array<FootprintSheetsImportEdge>;
  /** Rows. */
  nodes: Array<FootprintSheetsImport>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A FootprintSheetsImport with its place in the list. */
export type FootprintSheetsImportEdge = {
  __typename?: 'FootprintSheetsImportEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FootprintSheetsImport;
};

/** A file of footprint sheets to come. */
export type FootprintSheetsImportInput = {
  /** Name of the file, 1 to 200 characters. */
  fileName: Scalars['String']['input'];
  /** Its layout; recognised unless told. */
  layout?: SheetLayout;
};

/** The import, and where to send the file. */
export type FootprintSheetsImportPayload = {
  __typename?: 'FootprintSheetsImportPayload';
  /** The import. */
  import?: Maybe<FootprintSheetsImport>;
  /** Send the file's bytes there by PUT. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** A life-cycle stage's part of a footprint. */
export type FootprintStage = {
  __typename?: 'FootprintStage';
  /** The figure that it rests on isn't on the sheet: the method computed it. */
  derived: Scalars['Boolean']['output'];
  /** Its mass of CO2e; the stages add up to the total to the gram. */
  mass: Mass;
  /** Which stage. */
  stage: LifeCycleStage;
};

/** A step from the sheet's total to the footprint. */
export type FootprintStep =
  /** Country of use instead of the sheet's. */
  | 'COUNTRY'
  /** Years asked for instead of the sheet's. */
  | 'LIFETIME'
  /** Stages that lie in the past of a device in use already. */
  | 'PAST_STAGES'
  /** Use that lies in its past. */
  | 'PAST_USE'
  /** The edition's grid factor instead of the one behind the sheet's own figures. */
  | 'REFERENCE_FACTOR'
  /** The sheet's total, published or estimated. */
  | 'SHEET'
  /** Way of transport instead of the sheet's. */
  | 'TRANSPORT';

/** How a device is built, as far as it tells its footprint. */
export type FormFactor =
  /** Computer and screen in one. */
  | 'ALL_IN_ONE'
  /** Server blade. */
  | 'BLADE'
  /** Notebook with a fixed keyboard. */
  | 'CLAMSHELL'
  /** Notebook that becomes a tablet. */
  | 'CONVERTIBLE'
  /** Mini desktop, of about a litre. */
  | 'MINI'
  /** Server in a rack. */
  | 'RACK'
  /** Small form factor desktop. */
  | 'SMALL'
  /** Tower. */
  | 'TOWER';

/** Part of a device's life. */
export type LifeCycleStage =
  /** Recycling and disposal. */
  | 'END_OF_LIFE'
  /** Raw materials and manufacturing. */
  | 'MANUFACTURING'
  /** Transport to the customer. */
  | 'TRANSPORT'
  /** Electricity during use. */
  | 'USE';

/** A mass of CO2e, the same amount in three units. */
export type Mass = {
  __typename?: 'Mass';
  /** Grams, a whole number. */
  grams: Scalars['SafeInt']['output'];
  /** Kilograms, exact. */
  kilograms: Scalars['Decimal']['output'];
  /** Metric tonnes, exact. */
  tonnes: Scalars['Decimal']['output'];
};

/** What a project does with emissions. */
export type Mechanism =
  /** Avoids emissions. */
  | 'REDUCTION'
  /** Takes carbon out of the air. */
  | 'REMOVAL';

/** A user with a role in a tenant. */
export type Member = {
  __typename?: 'Member';
  /** Their role in the tenant. */
  role: Role;
  /** When the role was given. */
  since: Scalars['DateTime']['output'];
  /** The person. */
  user: User;
};

/** A tenant's decision for a method version. Devices under an order, quotes, orders and certificates keep what they say. */
export type MethodAdoption = {
  __typename?: 'MethodAdoption';
  /** When it was decided: new devices are computed by it since. */
  adoptedAt: Scalars['DateTime']['output'];
  /** Who decided, by name. */
  adoptedBy: Scalars['String']['output'];
  /** Devices with a footprint of another version and under no order when the job began. */
  devices: Scalars['SafeInt']['output'];
  /** When the job was done. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The version that was adopted. */
  method: MethodVersion;
  /** The version in use until then. */
  previousMethod: MethodVersion;
  /** Devices that wait in open quotes, when it was looked last; they are restated once the quote has expired or its order was cancelled. */
  quoted: Scalars['SafeInt']['output'];
  /** Devices that the version can't compute; they keep the footprint that they have. */
  refused: Scalars['SafeInt']['output'];
  /** Devices that got a footprint of this version since. */
  restated: Scalars['SafeInt']['output'];
  /** How far it is. */
  status: MethodAdoptionStatus;
};

/** How far the devices that an adoption concerns are. */
export type MethodAdoptionStatus =
  /** All devices that can be restated are. */
  | 'DONE'
  /** Decided; no device is restated yet. */
  | 'PENDING'
  /** Devices are being restated. */
  | 'RUNNING';

/** What taking another method version into use would change of a fleet; nothing is changed by asking. Every device with a footprint is counted once: changed, unchanged, refused, quoted or covered. */
export type MethodDifference = {
  __typename?: 'MethodDifference';
  /** The same by the version asked about. */
  after: Mass;
  /** Footprint of the changed and the unchanged devices now. */
  before: Mass;
  /** Of them, those whose mass, stages or interval would change. */
  changed: Scalars['SafeInt']['output'];
  /** Of them, those under an order: they never change. */
  covered: Scalars['SafeInt']['output'];
  /** After minus before; negative where it is less. */
  delta: Mass;
  /** Devices with a footprint. */
  devices: Scalars['SafeInt']['output'];
  /** The version in use. */
  from: MethodVersion;
  /** What changes, largest effect first, at most 200 lines. */
  lines: Array<MethodDifferenceLine>;
  /** Of the changed, those whose mass would change; of the others only stages or interval would. */
  massChanged: Scalars['SafeInt']['output'];
  /** Of them, those in open quotes: they keep theirs until the quote has expired, and for good when it is ordered. */
  quoted: Scalars['SafeInt']['output'];
  /** Why devices are refused, most devices first. */
  refusals: Array<MethodDifferenceRefusal>;
  /** Of them, those that the version can't compute: they would keep theirs. */
  refused: Scalars['SafeInt']['output'];
  /** The sums of what has no line. */
  rest: MethodDifferenceRest;
  /** The version asked about. */
  to: MethodVersion;
  /** Of them, those for which nothing but the version would. */
  unchanged: Scalars['SafeInt']['output'];
};

/** Devices of one model in one country whose footprint would change. */
export type MethodDifferenceLine = {
  __typename?: 'MethodDifferenceLine';
  /** Of all of them by the other version. */
  after: Mass;
  /** Of one device by the other version. */
  afterEach: Mass;
  /** Of all of them now. */
  before: Mass;
  /** Footprint of one device now. */
  beforeEach: Mass;
  /** Country of use. */
  country: Scalars['CountryCode']['output'];
  /** How many devices. */
  devices: Scalars['SafeInt']['output'];
  /** The footprint that the devices have. */
  footprint: Footprint;
  /** The model of the catalogue; null for an estimate. */
  model?: Maybe<DeviceModel>;
  /** The model's name in the catalogue, or the name that was estimated for. */
  modelName: Scalars['String']['output'];
  /** Why, stages first. */
  reasons: Array<MethodDifferenceReason>;
};

/** Why a footprint would be another one. */
export type MethodDifferenceReason = {
  __typename?: 'MethodDifferenceReason';
  /** A life-cycle stage whose mass changes (MANUFACTURING, TRANSPORT, USE, END_OF_LIFE), or what it was computed with: METHOD, GRID_EDITION, SHEET_FACTOR, ASKED, INTERVAL. More may come. */
  code: Scalars['String']['output'];
  /** What it changes of one device's total, after minus before; negative where it is less. Those of the stages add up to the change of the total, the others have 0. */
  mass: Mass;
  /** In a sentence, in English. */
  text: Scalars['String']['output'];
};

/** Devices that the other version can't compute; they would keep the footprint that they have. */
export type MethodDifferenceRefusal = {
  __typename?: 'MethodDifferenceRefusal';
  /** How many devices. */
  devices: Scalars['SafeInt']['output'];
  /** Why, in English. */
  reason: Scalars['String']['output'];
};

/** Sums of the lines that a report doesn't tell one by one. */
export type MethodDifferenceRest = {
  __typename?: 'MethodDifferenceRest';
  /** By the other version. */
  after: Mass;
  /** Their footprint now. */
  before: Mass;
  /** How many devices. */
  devices: Scalars['SafeInt']['output'];
  /** How many lines. */
  lines: Scalars['Int']['output'];
};

/** A released way to compute footprints. It never changes; an improvement is a new version. */
export type MethodVersion = {
  __typename?: 'MethodVersion';
  /** What third parties stated of it, oldest first. */
  assurance: Array<AssuranceStatement>;
  /** What is inside and outside, as ISO 14067 asks. */
  boundary: Scalars['String']['output'];
  /** The whole method as canonical JSON: every parameter that enters a result. */
  definition: Scalars['String']['output'];
  /** SHA-256 of the definition's bytes (UTF-8), hex. */
  definitionHash: Scalars['String']['output'];
  /** Its rules for devices that are in use already. */
  existingDevicesRules: Array<ExistingDevicesRule>;
  /** Edition of the grid factors that it uses. */
  gridFactorEdition: Scalars['String']['output'];
  /** The version itself. */
  id: Scalars['ID']['output'];
  /** What the bounds of its footprints mean, and what part they cover. */
  intervalText: Scalars['String']['output'];
  /** Years of use when none are asked for, 1 to 20. */
  lifetimeYears: Scalars['Int']['output'];
  /** Why it was released; null: shipped with the product. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it came into this installation. Tenants created later begin with it. */
  releasedAt: Scalars['DateTime']['output'];
  /** Who released it, by name for operators and auditors; null: shipped with the product. */
  releasedBy?: Maybe<Scalars['String']['output']>;
  /** Day of its release, as the method states it. */
  releasedOn: Scalars['Date']['output'];
  /** How it rounds: HALF_UP_GRAM is each stage once, half up, to the gram. */
  rounding: Scalars['String']['output'];
  /** What it does, in English. */
  text: Scalars['String']['output'];
  /** The ways of transport that it can compute. */
  transportModes: Array<TransportMode>;
  /** Name of the version, printed on certificates: TT-2026.1. */
  version: Scalars['String']['output'];
};

/** Which method version a tenant takes into use. */
export type MethodVersionAdoptInput = {
  /** A new key for each new request: 1 to 128 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The tenant; needed only by those who reach more than one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** A released version. */
  version: Scalars['String']['input'];
};

/** The adoption, and the version in use now. */
export type MethodVersionAdoptPayload = {
  __typename?: 'MethodVersionAdoptPayload';
  /** Null when there are userErrors. */
  adoption?: Maybe<MethodAdoption>;
  /** The version in use; null when there are userErrors. */
  methodVersion?: Maybe<MethodVersion>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** A method version to release. */
export type MethodVersionReleaseInput = {
  /** The method as JSON, at most 100,000 characters, in the form of `MethodVersion.definition`, with a version that isn't taken. */
  definition: Scalars['String']['input'];
  /** A new key for each new request: 1 to 128 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** The released version. */
export type MethodVersionReleasePayload = {
  __typename?: 'MethodVersionReleasePayload';
  /** Null when there are userErrors. */
  methodVersion?: Maybe<MethodVersion>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** A model of the catalogue, with a published sheet, that a name might mean. For a person to choose; never taken by itself. */
export type ModelCandidate = {
  __typename?: 'ModelCandidate';
  /** What the names share and in what they differ, in a sentence, in English. */
  evidence: Scalars['String']['output'];
  /** How much of what the two names say they share, 0 to 100; for sorting, not a probability. */
  likenessPercent: Scalars['Int']['output'];
  /** The model. */
  model: DeviceModel;
};

/** What a person of the tenant decided for a model that the catalogue can't tell. Kept for ever; it ends by being withdrawn. */
export type ModelChoice = Node & {
  __typename?: 'ModelChoice';
  /** Kind of device. */
  category: DeviceCategory;
  /** Devices that have their footprint by it now. */
  devices: Scalars['SafeInt']['output'];
  /** Version of the estimator, fixed when it was chosen. */
  estimator?: Maybe<Scalars['String']['output']>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  kind: ModelChoiceKind;
  /** When it was decided. */
  madeAt: Scalars['DateTime']['output'];
  /** Who decided, by name. */
  madeBy: Scalars['String']['output'];
  /** Maker of the devices that it is for; null: those without one. */
  manufacturer?: Maybe<Scalars['String']['output']>;
  /** The model that was chosen; null for an estimate. */
  model?: Maybe<DeviceModel>;
  /** The name that it is for, in any usual spelling. */
  modelName: Scalars['String']['output'];
  /** Part number of the devices that it is for; null: whatever it is. */
  partNumber?: Maybe<Scalars['String']['output']>;
  /** What the estimate is made from beside the name. */
  specs?: Maybe<DeviceSpecs>;
  /** When it was withdrawn; null while it is in force. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who withdrew it, by name. */
  withdrawnBy?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of ModelChoice. */
export type ModelChoiceConnection = {
  __typename?: 'ModelChoiceConnection';
  /** Rows with cursors. */
  edges: Array<ModelChoiceEdge>;
  /** Rows. */
  nodes: Array<ModelChoice>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A ModelChoice with its place in the list. */
export type ModelChoiceEdge = {
  __typename?: 'ModelChoiceEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ModelChoice;
};

/** What was decided for a model that the catalogue can't tell. */
export type ModelChoiceKind =
  /** Its footprint is estimated, until a published sheet is found. */
  | 'ESTIMATE'
  /** It is this model of the catalogue. */
  | 'MODEL';

/** What a model that the catalogue can't tell is. modelName, manufacturer, partNumber and category as the list of unmatched models gives them. */
export type ModelChoiceMakeInput = {
  /** Kind of the devices. */
  category: DeviceCategory;
  /** A key of the caller's for this request, at most 128 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** What is decided. */
  kind: ModelChoiceKind;
  /** Maker, at most 80 characters; the one that the name tells when left out. */
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** For MODEL: a model with a published sheet. */
  modelId?: InputMaybe<Scalars['ID']['input']>;
  /** As the devices name it, at most 160 characters. */
  modelName: Scalars['String']['input'];
  /** Only devices with this part number, at most 40 characters; all when left out. */
  partNumber?: InputMaybe<Scalars['String']['input']>;
  /** For ESTIMATE: what is known of the model. */
  specs?: InputMaybe<DeviceSpecsInput>;
  /** The tenant; may be left out by those who reach exactly one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The choice, or why there is none. */
export type ModelChoiceMakePayload = {
  __typename?: 'ModelChoiceMakePayload';
  /** The choice; its devices have their footprint now. */
  choice?: Maybe<ModelChoice>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** Which choice ends. */
export type ModelChoiceWithdrawInput = {
  /** The choice. */
  choiceId: Scalars['ID']['input'];
  /** A key of the caller's for this request, at most 128 characters. */
  idempotencyKey: Scalars['String']['input'];
  /** The tenant; may be left out by those who reach exactly one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The choice, withdrawn, or why it is not. */
export type ModelChoiceWithdrawPayload = {
  __typename?: 'ModelChoiceWithdrawPayload';
  /** The choice; the devices that it still counts are under an order or in an open quote. */
  choice?: Maybe<ModelChoice>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** How a model was found, with the evidence. A doubtful match is none: it is offered as a candidate instead. */
export type ModelMatch = {
  __typename?: 'ModelMatch';
  /** A sentence, in English: which key led to the model, and as what it is written in the catalogue. */
  evidence: Scalars['String']['output'];
  /** What led to it. */
  kind: ModelMatchKind;
  /** The model; null for an estimate of an unknown one. */
  model?: Maybe<DeviceModel>;
};

/** What led from a device's data to its footprint; of several that agree the strongest. */
export type ModelMatchKind =
  /** Its name is another name of the model. */
  | 'ALIAS'
  /** A person, or the caller, named the model. */
  | 'CHOSEN'
  /** No published sheet was found; the footprint is an estimate from similar models. */
  | 'ESTIMATED'
  /** Its machine type, the first part of the part number. */
  | 'MACHINE_TYPE'
  /** Its name is the model's, in another spelling. */
  | 'NAME'
  /** Its part number is the model's. */
  | 'PART_NUMBER';

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** In the currency's smallest unit (cents, öre). */
  amountMinor: Scalars['SafeInt']['output'];
  /** ISO 4217 code. */
  currency: Scalars['CurrencyCode']['output'];
  /** In the currency's main unit, exact. */
  decimal: Scalars['Decimal']['output'];
};

/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Attaches a third party's statement to a method version, for ever. Certificates issued from now on quote it. Operators. */
  assuranceStatementAttach: AssuranceStatementAttachPayload;
  /** Takes credits into stock. Operators. */
  creditBatchRegister: CreditBatchRegisterPayload;
  /** Registers devices. Each stands or falls by itself; the same device again changes nothing. */
  deviceRegister: DeviceRegisterPayload;
  /** Has an estimator trained from the published sheets, which then answers questions from then on. What was estimated before stays. Operators. */
  estimatorTrain: EstimatorTrainPayload;
  /** Says what the columns of a file mean, where they weren't recognised. */
  fleetImportMap: FleetImportMapPayload;
  /** Announces a fleet file and answers where to send it. The same file again changes nothing: the earlier import is answered. */
  fleetImportStart: FleetImportStartPayload;
  /** Announces a file of published footprint sheets and answers where to send it. Operators. */
  footprintSheetsImport: FootprintSheetsImportPayload;
  /** Takes another method version into use: new devices are computed by it from now on, and a job restates those under no order and in no open quote. Quotes, orders and certificates keep what they say. Administrators. */
  methodVersionAdopt: MethodVersionAdoptPayload;
  /** Releases a method version, for ever. No result changes by it: tenants adopt it when they decide to. Operators. */
  methodVersionRelease: MethodVersionReleasePayload;
  /** Decides what a model is that the catalogue can't tell: a model of it, or an estimate. Its devices get the footprint at once, those that come later too. Members and administrators. */
  modelChoiceMake: ModelChoiceMakePayload;
  /** Ends a choice: its devices go back to having no footprint, but for those under an order or in an open quote. Members and administrators. */
  modelChoiceWithdraw: ModelChoiceWithdrawPayload;
  /** Cancels an order inside its window and gives its credits back. */
  orderCancel: OrderCancelPayload;
  /** Places an order of an open quote: whole, or not at all. */
  orderPlace: OrderPlacePayload;
  /** Changes the password and ends all sessions of the user. */
  passwordChange: PasswordChangePayload;
  /** Creates a project or changes its facts. Operators. */
  projectUpsert: ProjectUpsertPayload;
  /** Fixes devices, masses and price until the quote expires. Reserves no credits. */
  quoteCreate: QuoteCreatePayload;
  /** Records credits that a registry has retired; the orders that hold them become retired by as much. Operators. */
  retirementRecord: RetirementRecordPayload;
  /** Starts a session; its cookie comes with the answer. Ten attempts a minute for an address and account. */
  signIn: SignInPayload;
  /** Ends the session, here and on the server. */
  signOut: SignOutPayload;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationAssuranceStatementAttachArgs = {
  input: AssuranceStatementAttachInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationCreditBatchRegisterArgs = {
  input: CreditBatchRegisterInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationDeviceRegisterArgs = {
  input: DeviceRegisterInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationEstimatorTrainArgs = {
  input: EstimatorTrainInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationFleetImportMapArgs = {
  input: FleetImportMapInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationFleetImportStartArgs = {
  input: FleetImportStartInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationFootprintSheetsImportArgs = {
  input: FootprintSheetsImportInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationMethodVersionAdoptArgs = {
  input: MethodVersionAdoptInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationMethodVersionReleaseArgs = {
  input: MethodVersionReleaseInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationModelChoiceMakeArgs = {
  input: ModelChoiceMakeInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationModelChoiceWithdrawArgs = {
  input: ModelChoiceWithdrawInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationOrderPlaceArgs = {
  input: OrderPlaceInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationProjectUpsertArgs = {
  input: ProjectUpsertInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationQuoteCreateArgs = {
  input: QuoteCreateInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationRetirementRecordArgs = {
  input: RetirementRecordInput;
};


/** What can be done. Each takes one input, and answers what it changed, or what in the input is to be mended. */
export type MutationSignInArgs = {
  input: SignInInput;
};

/** Anything with an id of its own. */
export type Node = {
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
};

/** What the tenant can buy now, and on which terms. */
export type Offer = {
  __typename?: 'Offer';
  /** Whether it may buy, and everything that speaks against it. */
  availability: Availability;
  /** How long an order can be cancelled, in hours. */
  cancellationHours: Scalars['Int']['output'];
  /** Currencies in which there are prices. */
  currencies: Array<Scalars['CurrencyCode']['output']>;
  /** Projects on offer; none while the service is not available. */
  projects: Array<OfferedProject>;
  /** How long a quote is valid, in days. */
  quoteValidityDays: Scalars['Int']['output'];
  /** How each device is rounded. */
  rounding: RoundingPolicy;
  /** Tax rate in the tenant's country, in percent. */
  taxPercent: Scalars['Decimal']['output'];
};

/** A project that the tenant can choose. */
export type OfferedProject = {
  __typename?: 'OfferedProject';
  /** Credits in stock. */
  available: Mass;
  /** Price per metric tonne without tax, one a currency. */
  prices: Array<Money>;
  /** The project. */
  project: Project;
};

/** A placed order: credits allocated in exact grams for a fixed set of devices. */
export type Order = Node & {
  __typename?: 'Order';
  /** Allocated, pending retirement. */
  allocated: Mass;
  /** Which credits stand behind it; released ones too. */
  allocations: Array<Allocation>;
  /** Legal entity in whose name credits are retired. */
  beneficiary: Scalars['String']['output'];
  /** End of the cancellation window; null when cancelled. */
  cancellableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Versions of the order's certificate, newest first. */
  certificates: Array<Certificate>;
  /** The client's own reference, unique in the tenant. */
  clientReference?: Maybe<Scalars['String']['output']>;
  /** Number of devices. */
  devices: Scalars['SafeInt']['output'];
  /** Address of the order's evidence file (JSON, docs/evidence.md), for those who may see the tenant: from each device to the registry's serial numbers, for a stranger to check. Null when the order was cancelled. */
  evidenceUrl?: Maybe<Scalars['String']['output']>;
  /** What of devices that were in use already it offsets. */
  existing: ExistingDeviceScope;
  /** The method's sentence on that, as on the quote; null for orders of quotes made before it was stated. */
  existingRule?: Maybe<Scalars['String']['output']>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Number for people: ORD-2026-7F3K9Q2M. */
  number: Scalars['String']['output'];
  /** Ordered mass after rounding. */
  offset: Mass;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** The quote that was ordered. */
  quote: Quote;
  /** Retired. */
  retired: Mass;
  /** How far it is. */
  status: OrderStatus;
  /** Price with tax. */
  total: Money;
  /** Whether the viewer could cancel it now. */
  viewerCanCancel: Scalars['Boolean']['output'];
};

/** A cancellation inside the window. */
export type OrderCancelInput = {
  /** A new key for each new request. */
  idempotencyKey: Scalars['String']['input'];
  /** The order. */
  orderId: Scalars['ID']['input'];
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The tenant; may be left out by those who reach exactly one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The cancelled order, or why it isn't. */
export type OrderCancelPayload = {
  __typename?: 'OrderCancelPayload';
  /** The order. */
  order?: Maybe<Order>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** A page of a list of Order. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** Rows with cursors. */
  edges: Array<OrderEdge>;
  /** Rows. */
  nodes: Array<Order>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Order with its place in the list. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Order;
};

/** Which orders. */
export type OrderFilter = {
  /** Placed on this day (UTC) or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Beginning of the number. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  status?: InputMaybe<Array<OrderStatus>>;
  /** Placed on this day (UTC) or before. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of orders. */
export type OrderOrder = {
  /** Newest or largest first unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: OrderOrderField;
};

/** What orders are sorted by. */
export type OrderOrderField =
  /** Their number. */
  | 'NUMBER'
  /** Ordered mass. */
  | 'OFFSET'
  /** When they were placed. */
  | 'PLACED_AT';

/** An order of an open quote. */
export type OrderPlaceInput = {
  /** Legal entity in whose name credits are retired. Never defaulted; up to 200 characters. */
  beneficiary: Scalars['String']['input'];
  /** The client's own reference, unique in the tenant for ever; up to 128 characters. */
  clientReference?: InputMaybe<Scalars['String']['input']>;
  /** A new key for each new order; the same key and input give the stored answer. */
  idempotencyKey: Scalars['String']['input'];
  /** An open quote; a quote is used once. */
  quoteId: Scalars['ID']['input'];
  /** The tenant; may be left out by those who reach exactly one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order, or why there is none. */
export type OrderPlacePayload = {
  __typename?: 'OrderPlacePayload';
  /** The order. */
  order?: Maybe<Order>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** How far an order is. */
export type OrderStatus =
  /** Credits are allocated, pending retirement. */
  | 'ALLOCATED'
  /** Cancelled inside the window; its credits were given back. */
  | 'CANCELLED'
  /** Taken, credits not allocated yet. Passed through while an order is placed. */
  | 'PLACED'
  /** All of its mass is retired. */
  | 'RETIRED'
  /** Some of its mass is retired. */
  | 'RETIRING';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the page's last row. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow; ask for them with after: endCursor. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first row. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Current and new password. */
export type PasswordChangeInput = {
  /** The password now. */
  currentPassword: Scalars['String']['input'];
  /** 12 to 128 characters. */
  newPassword: Scalars['String']['input'];
};

/** After a change every session of the user has ended; sign in again. */
export type PasswordChangePayload = {
  __typename?: 'PasswordChangePayload';
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** What a tenant's fleet emits over its life, and what of it is covered, allocated and retired. */
export type Portfolio = {
  __typename?: 'Portfolio';
  /** Of it, allocated and not yet retired. */
  allocated: Mass;
  /** The moment that the figures tell of. */
  asOf: Scalars['DateTime']['output'];
  /** By kind of device, largest footprint first. */
  byCategory: Array<PortfolioSlice>;
  /** By country of use, largest footprint first. */
  byCountry: Array<PortfolioSlice>;
  /** By month of purchase, in order. */
  byMonth: Array<PortfolioSlice>;
  /** By climate project, largest offset first: only masses of credits. */
  byProject: Array<PortfolioSlice>;
  /** The part of the footprint that orders cover: whole lives, or the use that remained of devices in use already. */
  covered: Mass;
  /** Devices of the fleet. */
  devices: Scalars['SafeInt']['output'];
  /** Of them, those whose model has no known footprint: counted here, never guessed. */
  devicesWithoutFootprint: Scalars['SafeInt']['output'];
  /** The retired mass in passenger vehicles and tree seedlings. */
  equivalencies: Array<Equivalency>;
  /** Footprint of all devices that have one. */
  footprint: Mass;
  /** Ordered mass after rounding; allocated and retired together. */
  offset: Mass;
  /** Of it, retired. */
  retired: Mass;
  /** The part of the footprint that no order covers. */
  uncovered: Mass;
};


/** What a tenant's fleet emits over its life, and what of it is covered, allocated and retired. */
export type PortfolioEquivalenciesArgs = {
  edition?: InputMaybe<Scalars['String']['input']>;
};

/** One part of a portfolio. The parts of one list add up to the portfolio to the gram. */
export type PortfolioSlice = {
  __typename?: 'PortfolioSlice';
  /** Of it, allocated and not yet retired. */
  allocated: Mass;
  /** The part of the footprint that orders cover: whole lives, or the use that remained of devices in use already; null by project. */
  covered?: Maybe<Mass>;
  /** Devices; null by project, which has none of its own. */
  devices?: Maybe<Scalars['SafeInt']['output']>;
  /** Footprint of the devices; null by project. */
  footprint?: Maybe<Mass>;
  /** A DeviceCategory, a country code, a project's id or a month of purchase, YYYY-MM. */
  key: Scalars['String']['output'];
  /** The key in words, in English. */
  label: Scalars['String']['output'];
  /** Ordered mass after rounding. */
  offset: Mass;
  /** Of it, retired. */
  retired: Mass;
  /** The part of the footprint that no order covers; null by project. */
  uncovered?: Maybe<Mass>;
};

/** A climate project as its registry describes it. That it stands here says nothing about its quality. */
export type Project = Node & {
  __typename?: 'Project';
  /** Mass that is allocated to orders and not yet retired. */
  allocated: Mass;
  /** Mass of its credits that may still be sold. */
  available: Mass;
  /** Its first 200 batches, in the order of registration; `creditBatches` pages through all. Operators and auditors. */
  batches: Array<CreditBatch>;
  /** Country in which it stands. */
  country: Scalars['CountryCode']['output'];
  /** A few sentences for buyers, in English. */
  description?: Maybe<Scalars['String']['output']>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Degrees north, to the district or town. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, to the district or town. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Reduction or removal. */
  mechanism: Mechanism;
  /** The registry's methodology: ACM0002. */
  methodology?: Maybe<Scalars['String']['output']>;
  /** Name, as registered. */
  name: Scalars['String']['output'];
  /** The registry that it is registered with. */
  registry: Registry;
  /** Its id there, as the registry writes it: 1481, GS7495. */
  registryProjectId: Scalars['String']['output'];
  /** Address of its page at the registry. */
  registryUrl?: Maybe<Scalars['String']['output']>;
  /** Mass that is retired at the registry. */
  retired: Mass;
  /** UN Sustainable Development Goals that it serves, 1 to 17, ascending. */
  sdgs: Array<Scalars['Int']['output']>;
  /** What it is: Wind power, Landfill gas. */
  type: Scalars['String']['output'];
};

/** A page of a list of Project. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** Rows with cursors. */
  edges: Array<ProjectEdge>;
  /** Rows. */
  nodes: Array<Project>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Project with its place in the list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Project;
};

/** Which projects; conditions that are given must all hold. */
export type ProjectFilter = {
  /** Standing in one of these. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Reduction or removal. */
  mechanism?: InputMaybe<Mechanism>;
  /** Offered now in the region with this code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Registered with one of these. */
  registry?: InputMaybe<Array<Registry>>;
  /** Part of the name, in any case, or the beginning of the registry's id. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Order of projects. */
export type ProjectOrder = {
  /** Ascending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: ProjectOrderField;
};

/** What projects are sorted by. */
export type ProjectOrderField =
  /** Mass that may still be sold. */
  | 'AVAILABLE'
  /** Country code. */
  | 'COUNTRY'
  /** Name. */
  | 'NAME'
  /** Registry. */
  | 'REGISTRY';

/** What a tonne of a project's credits costs, before tax. */
export type ProjectPrice = {
  __typename?: 'ProjectPrice';
  /** Price per metric tonne, without tax. */
  pricePerTonne: Money;
  /** The project. */
  project: Project;
};

/** A project's share of a mix. */
export type ProjectShareInput = {
  /** Whole percent, at least 1; all shares add up to 100. */
  percent: Scalars['Int']['input'];
  /** An offered project. */
  projectId: Scalars['ID']['input'];
};

/** A project to create, or the new facts of one; fields left out are emptied. */
export type ProjectUpsertInput = {
  /** Country in which it stands. */
  country: Scalars['CountryCode']['input'];
  /** A few sentences for buyers, up to 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The project to change; when left out, the one with this registry and registry id, or a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees north, -90 to 90; with longitude or not at all. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, -180 to 180; with latitude or not at all. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Reduction or removal. */
  mechanism: Mechanism;
  /** The registry's methodology, up to 200 characters. */
  methodology?: InputMaybe<Scalars['String']['input']>;
  /** Name, as registered, up to 200 characters. */
  name: Scalars['String']['input'];
  /** The registry that it is registered with. */
  registry: Registry;
  /** Its id there, as the registry writes it, up to 40 characters. Fixed once there are credits. */
  registryProjectId: Scalars['String']['input'];
  /** Address of its page at the registry, http or https. */
  registryUrl?: InputMaybe<Scalars['String']['input']>;
  /** UN Sustainable Development Goals, each of 1 to 17 once. */
  sdgs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** What it is, up to 200 characters. */
  type: Scalars['String']['input'];
};

/** The project as it is now. */
export type ProjectUpsertPayload = {
  __typename?: 'ProjectUpsertPayload';
  /** The project; null when the input was refused. */
  project?: Maybe<Project>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** What anybody may know of a certificate: no tenant, no list of devices. The beneficiary stands on it as on the registry. */
export type PublicCertificate = {
  __typename?: 'PublicCertificate';
  /** Allocated and not yet retired; 0 once withdrawn. */
  allocated: Mass;
  /** What third parties stated of the method, as quoted when it was issued; none once withdrawn. */
  assurance: Array<QuotedAssurance>;
  /** On whose behalf credits are retired. */
  beneficiary: Scalars['String']['output'];
  /** Footprint of the devices; of the remaining use alone where no more is offset. */
  computed: Mass;
  /** How many devices it covers. */
  devices: Scalars['SafeInt']['output'];
  /** Of the computed mass, what is estimated; null on certificates of before it was printed. */
  estimated?: Maybe<Mass>;
  /** Of them, those whose footprint is estimated, because no sheet of their model is published. */
  estimatedDevices: Scalars['SafeInt']['output'];
  /** What of devices that were in use already is offset. */
  existing: ExistingDeviceScope;
  /** The method's sentence on that; null on certificates of orders made before it was stated. */
  existingRule?: Maybe<Scalars['String']['output']>;
  /** When this version was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Lifetime that is counted, in years. */
  lifetimeYears: Scalars['Int']['output'];
  /** Version of the footprint method. */
  methodVersion: Scalars['String']['output'];
  /** Its number. */
  number: Scalars['String']['output'];
  /** Mass ordered after rounding. */
  offset: Mass;
  /** The projects; none once withdrawn. */
  projects: Array<PublicCertificateProject>;
  /** Retired at registries. */
  retired: Mass;
  /** How computed masses were rounded to what was ordered. */
  rounding: RoundingPolicy;
  /** SHA-256 of the PDF of this version, hex: equal for an unaltered copy. */
  sha256: Scalars['String']['output'];
  /** The sentences that the certificate may carry, in order. */
  statement: Array<Scalars['String']['output']>;
  /** Which statistic of the published footprints the mass is. */
  statistic: Statistic;
  /** Its standing now. A withdrawn certificate claims nothing. */
  status: CertificateStatus;
  /** The version that replaced it; null: it is the latest. */
  supersededByVersion?: Maybe<Scalars['Int']['output']>;
  /** The latest version. */
  version: Scalars['Int']['output'];
};

/** A climate project and what of it is allocated and retired. */
export type PublicCertificateProject = {
  __typename?: 'PublicCertificateProject';
  /** Allocated and not yet retired. */
  allocated: Mass;
  /** Host country. */
  country: Scalars['CountryCode']['output'];
  /** Name at the registry. */
  name: Scalars['String']['output'];
  /** Registry that issued the credits. */
  registry: Registry;
  /** Id at the registry. */
  registryProjectId: Scalars['String']['output'];
  /** The project's public page at the registry. */
  registryUrl?: Maybe<Scalars['String']['output']>;
  /** Retired at the registry. */
  retired: Mass;
  /** The retirements; their masses add up to retired. */
  retirements: Array<PublicRetirement>;
};

/** Answer to a look-up by serial number. */
export type PublicDeviceOffset = {
  __typename?: 'PublicDeviceOffset';
  /** What is known; empty when nothing is, whatever the reason. */
  offsets: Array<PublicOffset>;
  /** The serial number asked for. */
  serialNumber: Scalars['String']['output'];
};

/** What was ordered for one device. An estimate of its emissions and a contribution to projects; nothing is said of the product. */
export type PublicOffset = {
  __typename?: 'PublicOffset';
  /** Of it, allocated and not yet retired. */
  allocated: Mass;
  /** What third parties state of the method today. */
  assurance: Array<QuotedAssurance>;
  /** What it rests on: a published sheet, or an estimate. */
  basis: FootprintBasis;
  /** The part of it that the order covers: all of it, or the use that remained. */
  covered: Mass;
  /** What was offset if the device was in use already. */
  existing: ExistingDeviceScope;
  /** The method's sentence on that; null for orders made before it was stated. */
  existingRule?: Maybe<Scalars['String']['output']>;
  /** The device's estimated footprint over its whole life. */
  footprint: Mass;
  /** Lifetime that is counted, in years. */
  lifetimeYears: Scalars['Int']['output'];
  /** Version of the footprint method. */
  methodVersion: Scalars['String']['output'];
  /** Model. */
  modelName: Scalars['String']['output'];
  /** Mass ordered for the device. */
  offset: Mass;
  /** The projects, with this device's grams only. */
  projects: Array<PublicCertificateProject>;
  /** Of it, retired at registries. */
  retired: Mass;
  /** The sentences that may be said of it, in order. */
  statement: Array<Scalars['String']['output']>;
  /** Which statistic the footprint is. */
  statistic: Statistic;
  /** Whole months of use on the quote's day, where only the remaining use is offset. */
  usedMonths?: Maybe<Scalars['Int']['output']>;
};

/** Credits that a registry has retired, and what of them is meant. */
export type PublicRetirement = {
  __typename?: 'PublicRetirement';
  /** What of these credits is meant here. */
  mass: Mass;
  /** The registry's transaction reference. */
  registryReference: Scalars['String']['output'];
  /** Day of the retirement. */
  retiredOn: Scalars['Date']['output'];
  /** The whole credits; the first and the last may be shared. */
  serials: SerialRange;
  /** Public page of the retirement at the registry. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What can be asked. Nothing here changes anything. */
export type Query = {
  __typename?: 'Query';
  /** May this be sold here, to them, now; and why not. A tenantId out of reach answers as no tenant. */
  availability: Availability;
  /** Verifies a certificate by its number: the latest version, with its standing. Anybody. */
  certificate?: Maybe<PublicCertificate>;
  /** The stock of credits. Operators and auditors. */
  creditBatches: CreditBatchConnection;
  /** The catalogue of device models, for everybody who is signed in. */
  deviceModels: DeviceModelConnection;
  /** What is offset for the device with this serial number. Anybody. It has no offsets where nothing is known, whatever the reason. */
  deviceOffset?: Maybe<PublicDeviceOffset>;
  /** A mass in passenger vehicles and tree seedlings, by editioned figures. Public. */
  equivalencies: Array<Equivalency>;
  /** The footprint of one device, published where the catalogue has the model's sheet, else estimated from what is known of it. Public; writes nothing. */
  estimateFootprint: Footprint;
  /** The footprints of up to 500 lines at once, and their sum. Each line stands or falls by itself. Public; writes nothing. */
  estimateFootprints: FootprintCart;
  /** Every estimator that was trained, oldest first; the last one answers questions now. Operators and auditors. */
  estimators: Array<Estimator>;
  /** Computes a kept footprint again, byte for byte. Those of devices and quotes of a tenant that the viewer reaches; operators and auditors any. Null when it isn't there, or not for the viewer. */
  footprintReplay?: Maybe<FootprintReplay>;
  /** Imports of footprint sheets, newest first. Operators and auditors. */
  footprintSheetsImports: FootprintSheetsImportConnection;
  /** A released method version; null when there is none. */
  methodVersion?: Maybe<MethodVersion>;
  /** Every released method version, oldest first. */
  methodVersions: Array<MethodVersion>;
  /** Anything by its id; null when it isn't there, or not for the viewer. */
  node?: Maybe<Node>;
  /** Events that belong to no tenant, newest first. Operators and auditors. */
  platformAuditEvents: AuditEventConnection;
  /** The catalogue. Anybody who is signed in. */
  projects: ProjectConnection;
  /** One region. Anybody who is signed in. */
  region?: Maybe<Region>;
  /** All regions. Anybody who is signed in. */
  regions: Array<Region>;
  /** From a registry's serial numbers to the batch, the retirement, the orders and their devices. Anybody; each sees what is theirs to know, and of others' parts no more than a mass. */
  registryTrace: RegistryTrace;
  /** A reseller: the own; any for operators and auditors. */
  reseller?: Maybe<Reseller>;
  /** The largest runs of whole credits that are fully allocated and not yet retired. Operators and auditors. */
  retirable: Array<RetirableRange>;
  /** All recorded retirements. Operators and auditors. */
  retirements: RetirementConnection;
  /** A tenant: the own, a customer of the own reseller, any for operators and auditors. */
  tenant?: Maybe<Tenant>;
  /** The tenants within reach. */
  tenants: TenantConnection;
  /** Who is signed in; null when nobody is. */
  viewer?: Maybe<Viewer>;
  /** Whether the viewer may release method versions and attach assurance statements. */
  viewerCanReleaseMethods: Scalars['Boolean']['output'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryAvailabilityArgs = {
  input: AvailabilityInput;
};


/** What can be asked. Nothing here changes anything. */
export type QueryCertificateArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryCreditBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CreditBatchOrder>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryDeviceModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeviceModelOrder>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryDeviceOffsetArgs = {
  serialNumber: Scalars['String']['input'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryEquivalenciesArgs = {
  edition?: InputMaybe<Scalars['String']['input']>;
  grams: Scalars['SafeInt']['input'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryEstimateFootprintArgs = {
  input: FootprintInput;
};


/** What can be asked. Nothing here changes anything. */
export type QueryEstimateFootprintsArgs = {
  input: FootprintCartInput;
};


/** What can be asked. Nothing here changes anything. */
export type QueryFootprintReplayArgs = {
  id: Scalars['ID']['input'];
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryFootprintSheetsImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryMethodVersionArgs = {
  version: Scalars['String']['input'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryPlatformAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryRegionArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryRegistryTraceArgs = {
  registry?: InputMaybe<Registry>;
  serial: Scalars['String']['input'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryResellerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryRetirableArgs = {
  projectId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryRetirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RetirementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RetirementOrder>;
};


/** What can be asked. Nothing here changes anything. */
export type QueryTenantArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Nothing here changes anything. */
export type QueryTenantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenantOrder>;
};

/** What offsetting a fixed set of devices costs, good until it expires. */
export type Quote = Node & {
  __typename?: 'Quote';
  /** The client's own reference. */
  clientReference?: Maybe<Scalars['String']['output']>;
  /** Sum of the footprints, statistic MEAN; of remaining use, of the months that remain. */
  computed: Mass;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Number of devices in it. */
  devices: Scalars['SafeInt']['output'];
  /** Chosen devices that are not in it, by reason. */
  excluded: Array<QuoteExclusion>;
  /** What of devices that are in use already it offsets. */
  existing: ExistingDeviceScope;
  /** The method's sentence on that, frozen with the quote; null for quotes made before it was stated. */
  existingRule?: Maybe<Scalars['String']['output']>;
  /** Until when it can be ordered. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its devices, by model, country and, of remaining use, months of use. */
  groups: Array<QuoteGroup>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** One line a project. */
  lines: Array<QuoteLine>;
  /** Price without tax. */
  net: Money;
  /** Mass to offset, after rounding each device. */
  offset: Mass;
  /** The order made of it. */
  order?: Maybe<Order>;
  /** How each device was rounded. */
  rounding: RoundingPolicy;
  /** What has become of it. */
  status: QuoteStatus;
  /** Tax on the net price, rounded half up once. */
  tax: Money;
  /** Tax rate in percent. */
  taxPercent: Scalars['Decimal']['output'];
  /** Price with tax. */
  total: Money;
};

/** A page of a list of Quote. */
export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  /** Rows with cursors. */
  edges: Array<QuoteEdge>;
  /** Rows. */
  nodes: Array<Quote>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** What to quote. Exactly one of deviceIds and filter. */
export type QuoteCreateInput = {
  /** The client's own reference, up to 128 characters. */
  clientReference?: InputMaybe<Scalars['String']['input']>;
  /** Currency; the tenant's own when left out. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Up to 500 devices. */
  deviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What of devices that are in use already to offset; it is one for all devices of the quote. */
  existing?: ExistingDeviceScope;
  /** Devices by filter; an empty filter chooses every device that can be offset. */
  filter?: InputMaybe<DeviceFilter>;
  /** Projects and their shares. */
  mix: Array<ProjectShareInput>;
  /** The tenant; may be left out by those who reach exactly one. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The quote, or why there is none. */
export type QuoteCreatePayload = {
  __typename?: 'QuoteCreatePayload';
  /** The quote. */
  quote?: Maybe<Quote>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** A Quote with its place in the list. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Quote;
};

/** Chosen devices that can't be quoted, for one reason. */
export type QuoteExclusion = {
  __typename?: 'QuoteExclusion';
  /** NO_FOOTPRINT, ALREADY_COVERED, CATEGORY_NOT_OFFERED, BOUGHT_TOO_LONG_AGO, NO_RULE_FOR_REMAINING_USE or NOTHING_REMAINS. */
  code: Scalars['String']['output'];
  /** Number of devices. */
  devices: Scalars['SafeInt']['output'];
  /** The reason as a sentence. */
  message: Scalars['String']['output'];
};

/** Which quotes. */
export type QuoteFilter = {
  /** In one of these states. */
  status?: InputMaybe<Array<QuoteStatus>>;
};

/** Devices of a quote that have one footprint. */
export type QuoteGroup = {
  __typename?: 'QuoteGroup';
  /** What the footprint of each rests on: a published sheet, or an estimate. */
  basis: FootprintBasis;
  /** Category. */
  category: DeviceCategory;
  /** Footprint of each, statistic MEAN; of remaining use, that of the months that remain. */
  computedEach: Mass;
  /** Country of use. */
  country: Scalars['CountryCode']['output'];
  /** Number of devices. */
  devices: Scalars['SafeInt']['output'];
  /** Model, as the fleet names it. */
  modelName: Scalars['String']['output'];
  /** Offset mass of all of them. */
  offset: Mass;
  /** Offset mass of each, after rounding. */
  offsetEach: Mass;
  /** Whole months that each had been in use on the quote's day, where only the remaining use is offset; null where the whole life is. */
  usedMonths?: Maybe<Scalars['Int']['output']>;
};

/** A project's share of a quote. */
export type QuoteLine = {
  __typename?: 'QuoteLine';
  /** Mass of the share; the shares add up to the offset mass to the gram. */
  mass: Mass;
  /** Price of the share, without tax, rounded half up once. */
  net: Money;
  /** Share in percent. */
  percent: Scalars['Int']['output'];
  /** Price per metric tonne, without tax. */
  pricePerTonne: Money;
  /** The project. */
  project: Project;
};

/** Order of quotes. */
export type QuoteOrder = {
  /** Newest first unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: QuoteOrderField;
};

/** What quotes are sorted by. */
export type QuoteOrderField =
  /** When they were made. */
  | 'CREATED_AT'
  /** When they expire. */
  | 'EXPIRES_AT';

/** What has become of a quote. */
export type QuoteStatus =
  /** Its validity has ended. */
  | 'EXPIRED'
  /** Can be ordered. */
  | 'OPEN'
  /** Was ordered; a quote is used once. */
  | 'ORDERED';

/** A third party's statement on a method version, quoted word for word. It is about the way of computing, not about any device. */
export type QuotedAssurance = {
  __typename?: 'QuotedAssurance';
  /** Who stated it. */
  body: Scalars['String']['output'];
  /** SHA-256 of the signed document, hex. */
  documentHash: Scalars['String']['output'];
  /** Where the document can be read. */
  documentUrl?: Maybe<Scalars['String']['output']>;
  /** The version that it is about. */
  methodVersion: Scalars['String']['output'];
  /** The statement, word for word. */
  quotation: Scalars['String']['output'];
  /** What was examined. */
  scope: Scalars['String']['output'];
  /** The standard of the examination. */
  standard: Scalars['String']['output'];
  /** Day of the statement. */
  statedOn: Scalars['Date']['output'];
};

/** A group of countries in which the service is rolled out together. */
export type Region = Node & {
  __typename?: 'Region';
  /** Code: NORDICS. */
  code: Scalars['String']['output'];
  /** Its countries; each country is in one region at most. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Name in English. */
  name: Scalars['String']['output'];
  /** Projects that are offered there now, in the order in which they are shown. */
  projects: Array<Project>;
  /** What is sold there now. Regional managers, operators and auditors. */
  rollout: Rollout;
  /** IANA time zone by which revisions take effect. */
  timeZone: Scalars['String']['output'];
};

/** What became of a device that was sent. */
export type RegisterOutcome =
  /** It was not taken; the errors say why. */
  | 'REFUSED'
  /** It is in the fleet now. */
  | 'REGISTERED'
  /** It was in the fleet with the same data. */
  | 'UNCHANGED';

/** Registry that issued a credit. */
export type Registry =
  /** American Carbon Registry. */
  | 'ACR'
  /** Climate Action Reserve. */
  | 'CAR'
  /** UN Clean Development Mechanism. */
  | 'CDM'
  /** Gold Standard. */
  | 'GOLD_STANDARD'
  /** Isometric. */
  | 'ISOMETRIC'
  /** Another registry. */
  | 'OTHER'
  /** Puro.earth. */
  | 'PURO'
  /** Verra. */
  | 'VERRA';

/** From a registry's serial numbers back to orders and devices. */
export type RegistryTrace = {
  __typename?: 'RegistryTrace';
  /** Where they are, in order of the serial numbers, at most 20 batches. Empty where nothing is known, or nothing may be told. */
  batches: Array<RegistryTraceBatch>;
  /** The credits asked for, as they were read. */
  serials: SerialRange;
};

/** What one batch has of the credits asked for, as far as it is the viewer's to know: operators and auditors all, tenants and resellers their own parts and the rest as mass, the public what is retired. */
export type RegistryTraceBatch = {
  __typename?: 'RegistryTraceBatch';
  /** The batch. For operators and auditors. */
  batch?: Maybe<CreditBatch>;
  /** What no order holds. For operators and auditors. */
  free?: Maybe<Mass>;
  /** What orders hold that the viewer may see, retired or pending; `parts` lists them. */
  held?: Maybe<Mass>;
  /** What orders of others hold: nothing but this mass is told of them. */
  others?: Maybe<Mass>;
  /** What orders hold of the credits asked for, in order of the serial numbers: those of the tenants that the viewer may see. */
  parts: RegistryTracePartConnection;
  /** The project's host country. */
  projectCountry: Scalars['CountryCode']['output'];
  /** Project of the credits. */
  projectName: Scalars['String']['output'];
  /** Registry that lists the project. */
  projectRegistry: Registry;
  /** The project's id there. */
  registryProjectId: Scalars['String']['output'];
  /** How much of them is retired. */
  retired: Mass;
  /** Their retirements, in order of the serial numbers; the first 500. */
  retirements: Array<RegistryTraceRetirement>;
  /** The credits asked for that are in the batch; null for those who have no part in them. */
  serials?: Maybe<SerialRange>;
};


/** What one batch has of the credits asked for, as far as it is the viewer's to know: operators and auditors all, tenants and resellers their own parts and the rest as mass, the public what is retired. */
export type RegistryTraceBatchPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A device with grams in the credits asked for. */
export type RegistryTraceDevice = {
  __typename?: 'RegistryTraceDevice';
  /** The device. */
  device: Device;
  /** How much of its mass lies in this part. */
  mass: Mass;
};

/** A page of a list of RegistryTraceDevice. */
export type RegistryTraceDeviceConnection = {
  __typename?: 'RegistryTraceDeviceConnection';
  /** Rows with cursors. */
  edges: Array<RegistryTraceDeviceEdge>;
  /** Rows. */
  nodes: Array<RegistryTraceDevice>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A RegistryTraceDevice with its place in the list. */
export type RegistryTraceDeviceEdge = {
  __typename?: 'RegistryTraceDeviceEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RegistryTraceDevice;
};

/** A run of the credits' grams that one order holds. Its links and its devices add up to its mass. */
export type RegistryTracePart = {
  __typename?: 'RegistryTracePart';
  /** Devices with grams in it, in the order's own order. */
  devices: RegistryTraceDeviceConnection;
  /** The same grams by retirement: what is retired, and what is pending. */
  links: Array<TraceLink>;
  /** Its mass. */
  mass: Mass;
  /** The order. */
  order: Order;
  /** The whole credits that these grams are of; the first and the last may be shared with other orders. */
  serials: SerialRange;
  /** Whose order it is. */
  tenant: Tenant;
};


/** A run of the credits' grams that one order holds. Its links and its devices add up to its mass. */
export type RegistryTracePartDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of RegistryTracePart. */
export type RegistryTracePartConnection = {
  __typename?: 'RegistryTracePartConnection';
  /** Rows with cursors. */
  edges: Array<RegistryTracePartEdge>;
  /** Rows. */
  nodes: Array<RegistryTracePart>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A RegistryTracePart with its place in the list. */
export type RegistryTracePartEdge = {
  __typename?: 'RegistryTracePartEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RegistryTracePart;
};

/** What of the credits asked for a registry has retired at once. */
export type RegistryTraceRetirement = {
  __typename?: 'RegistryTraceRetirement';
  /** Beneficiary as written on the registry. For operators and auditors; others meet that of their own orders in `parts`. */
  beneficiary?: Maybe<Scalars['String']['output']>;
  /** Its mass: one tonne a credit. */
  mass: Mass;
  /** The registry's transaction reference. */
  registryReference: Scalars['String']['output'];
  /** Day of the retirement. */
  retiredOn: Scalars['Date']['output'];
  /** The retired part of the credits asked for. */
  serials: SerialRange;
  /** Public page of the retirement at the registry. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A partner that works for its own customers, one tenant at a time. */
export type Reseller = Node & {
  __typename?: 'Reseller';
  /** Country of the partner. */
  country: Scalars['CountryCode']['output'];
  /** Its customers. */
  customers: TenantConnection;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Trade name. */
  name: Scalars['String']['output'];
};


/** A partner that works for its own customers, one tenant at a time. */
export type ResellerCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenantOrder>;
};

/** Whole credits, fully allocated and not yet retired, to hand to the registry as one range. */
export type RetirableRange = {
  __typename?: 'RetirableRange';
  /** The batch that they are in. */
  batch: CreditBatch;
  /** Orders that have grams in them. */
  orders: Scalars['Int']['output'];
  /** Its project. */
  project: Project;
  /** The credits. */
  serials: SerialRange;
};

/** Credits that a registry has retired for good, as recorded there. */
export type Retirement = Node & {
  __typename?: 'Retirement';
  /** The batch that the credits were in. */
  batch: CreditBatch;
  /** Beneficiary, as written on the registry. */
  beneficiary: Scalars['String']['output'];
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Project of the credits. */
  project: Project;
  /** When it was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** The registry's reference of the transaction. */
  registryReference: Scalars['String']['output'];
  /** Day of the retirement at the registry. */
  retiredOn: Scalars['Date']['output'];
  /** The retired credits. */
  serials: SerialRange;
  /** Public page of the retirement. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of Retirement. */
export type RetirementConnection = {
  __typename?: 'RetirementConnection';
  /** Rows with cursors. */
  edges: Array<RetirementEdge>;
  /** Rows. */
  nodes: Array<Retirement>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Retirement with its place in the list. */
export type RetirementEdge = {
  __typename?: 'RetirementEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Retirement;
};

/** Which retirements; conditions that are given must all hold. */
export type RetirementFilter = {
  /** Retired on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of this project. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the beneficiary in any case, or the beginning of the reference or of the serial text. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Retired on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of retirements. */
export type RetirementOrder = {
  /** Descending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: RetirementOrderField;
};

/** What retirements are sorted by. */
export type RetirementOrderField =
  /** Credits. */
  | 'QUANTITY'
  /** When they were recorded. */
  | 'RECORDED_AT'
  /** Day of the retirement. */
  | 'RETIRED_ON';

/** A retirement that has taken place at a registry. */
export type RetirementRecordInput = {
  /** The batch; found by the serials when left out. */
  batchId?: InputMaybe<Scalars['ID']['input']>;
  /** Beneficiary as written on the registry, up to 200 characters; never filled in by default. */
  beneficiary: Scalars['String']['input'];
  /** A new key for each new request, up to 128 characters; the same request with the same key is carried out once. */
  idempotencyKey: Scalars['String']['input'];
  /** The registry's reference of the transaction, up to 200 characters. */
  registryReference: Scalars['String']['input'];
  /** Day of the retirement: not in the future, not before the vintage. */
  retiredOn: Scalars['Date']['input'];
  /** The retired range as the registry writes it: whole credits of one batch, fully allocated, not retired before. */
  serials: Scalars['String']['input'];
  /** Public page of the retirement, https. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** The recorded retirement. */
export type RetirementRecordPayload = {
  __typename?: 'RetirementRecordPayload';
  /** The retirement; null when the input was refused. */
  retirement?: Maybe<Retirement>;
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** What a user may be. */
export type Role =
  /** Reads everything, changes nothing. */
  | 'AUDITOR'
  /** Runs catalogue, credits and retirements; reads all tenants. */
  | 'OPERATOR'
  /** Configures the rollout of one region. */
  | 'REGIONAL_MANAGER'
  /** Runs one reseller and works in its customers. */
  | 'RESELLER_ADMIN'
  /** Works in one reseller's customers. */
  | 'RESELLER_MEMBER'
  /** Runs one tenant: fleet, orders, members. */
  | 'TENANT_ADMIN'
  /** Works in one tenant: fleet and orders. */
  | 'TENANT_MEMBER'
  /** Reads one tenant. */
  | 'TENANT_VIEWER';

/** A role and what it is for. */
export type RoleAssignment = {
  __typename?: 'RoleAssignment';
  /** The region it is for. */
  region?: Maybe<Region>;
  /** The reseller it is for. */
  reseller?: Maybe<Reseller>;
  /** The role. */
  role: Role;
  /** The tenant it is for. */
  tenant?: Maybe<Tenant>;
};

/** The revision in force in a region. */
export type Rollout = {
  __typename?: 'Rollout';
  /** Since when it is in force. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** All revisions, newest first. */
  history: RolloutRevisionConnection;
  /** Number of the revision in force. */
  revision: Scalars['Int']['output'];
  /** What is sold now. */
  settings: RolloutSettings;
  /** Stage now. */
  stage: RolloutStage;
  /** Whether the viewer may approve what another person revised. */
  viewerCanApprove: Scalars['Boolean']['output'];
  /** Whether the viewer may propose a revision. */
  viewerCanRevise: Scalars['Boolean']['output'];
};


/** The revision in force in a region. */
export type RolloutHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What was, is or will be sold from a moment on. Never changed once written. */
export type RolloutRevision = {
  __typename?: 'RolloutRevision';
  /** Who wrote it. */
  author: Scalars['String']['output'];
  /** When it takes effect. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** Why, in the author's words. */
  reason: Scalars['String']['output'];
  /** Counts from 1. */
  revision: Scalars['Int']['output'];
  /** What it sets. */
  settings: RolloutSettings;
  /** Stage from then on. */
  stage: RolloutStage;
};

/** A page of a list of RolloutRevision. */
export type RolloutRevisionConnection = {
  __typename?: 'RolloutRevisionConnection';
  /** Rows with cursors. */
  edges: Array<RolloutRevisionEdge>;
  /** Rows. */
  nodes: Array<RolloutRevision>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A RolloutRevision with its place in the list. */
export type RolloutRevisionEdge = {
  __typename?: 'RolloutRevisionEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RolloutRevision;
};

/** What a region sells, how and at which price. */
export type RolloutSettings = {
  __typename?: 'RolloutSettings';
  /** How long an order may be cancelled, in hours. */
  cancellationHours: Scalars['Int']['output'];
  /** Most that may be sold in a calendar month; null: no cap. */
  capPerMonth?: Maybe<Mass>;
  /** Most that may be sold in total; null: no cap. */
  capTotal?: Maybe<Mass>;
  /** Device categories that may be offset. */
  categories: Array<DeviceCategory>;
  /** What may be said here now. */
  claims: ClaimPolicy;
  /** Currencies in which there are prices. */
  currencies: Array<Scalars['CurrencyCode']['output']>;
  /** Languages, BCP 47. */
  languages: Array<Scalars['String']['output']>;
  /** Tenants that may buy during the pilot: name and country only. */
  pilotTenants: Array<Tenant>;
  /** Prices per tonne, one for each project and currency. */
  prices: Array<ProjectPrice>;
  /** Projects that are offered, in the order in which they are shown. */
  projects: Array<Project>;
  /** How long a quote is valid, in days. */
  quoteValidityDays: Scalars['Int']['output'];
  /** How long ago a device may have been bought, in years. */
  retroactiveYears: Scalars['Int']['output'];
  /** How a device's mass is rounded to what is offset. */
  rounding: RoundingPolicy;
  /** Tax by country. */
  taxRates: Array<TaxRate>;
};

/** How far the service is rolled out in a region. */
export type RolloutStage =
  /** Planned; not sold. */
  | 'DRAFT'
  /** Sold to everybody in the region. */
  | 'GENERAL'
  /** Not sold now; placed orders stay valid. */
  | 'PAUSED'
  /** Sold to the listed pilot tenants. */
  | 'PILOT'
  /** No longer sold; placed orders stay valid. */
  | 'RETIRED';

/** How a device's computed mass is rounded to the mass that is offset. */
export type RoundingPolicy =
  /** Up to the next band of 500 kg. */
  | 'BAND_500KG_UP'
  /** Not rounded: to the gram. */
  | 'EXACT'
  /** Up to the next whole tonne. */
  | 'WHOLE_TONNE_UP';

/** One thing wrong in a row of a fleet file. */
export type RowError = {
  __typename?: 'RowError';
  /** What is wrong; docs/formats.md lists the codes. */
  code: Scalars['String']['output'];
  /** The column's header; null when the whole row is meant. */
  column?: Maybe<Scalars['String']['output']>;
  /** What to do about it, in English. */
  message: Scalars['String']['output'];
  /** Line of the file, from 1. */
  row: Scalars['Int']['output'];
  /** The cell as written, clipped to 80 characters. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of RowError. */
export type RowErrorConnection = {
  __typename?: 'RowErrorConnection';
  /** Rows with cursors. */
  edges: Array<RowErrorEdge>;
  /** Rows. */
  nodes: Array<RowError>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A RowError with its place in the list. */
export type RowErrorEdge = {
  __typename?: 'RowErrorEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: RowError;
};

/** A run of whole credits as its registry numbers them. Last − first + 1 = quantity. */
export type SerialRange = {
  __typename?: 'SerialRange';
  /** Number of the first credit. */
  first: Scalars['String']['output'];
  /** Number of the last credit, inclusive. */
  last: Scalars['String']['output'];
  /** Credits, one metric tonne each. */
  quantity: Scalars['SafeInt']['output'];
  /** The registry whose numbers these are. */
  registry: Registry;
  /** The range as the registry writes it. */
  text: Scalars['String']['output'];
};

/** One thing refused or repaired in a row of a sheet file. */
export type SheetFinding = {
  __typename?: 'SheetFinding';
  /** What was found; docs/formats.md lists the codes. */
  code: Scalars['String']['output'];
  /** The column's header; null when the whole row is meant. */
  column?: Maybe<Scalars['String']['output']>;
  /** What it means, in English. */
  message: Scalars['String']['output'];
  /** Line of the file, from 1. */
  row: Scalars['Int']['output'];
  /** What became of the row. */
  severity: FindingSeverity;
  /** The cell as written, clipped to 80 characters. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of SheetFinding. */
export type SheetFindingConnection = {
  __typename?: 'SheetFindingConnection';
  /** Rows with cursors. */
  edges: Array<SheetFindingEdge>;
  /** Rows. */
  nodes: Array<SheetFinding>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A SheetFinding with its place in the list. */
export type SheetFindingEdge = {
  __typename?: 'SheetFindingEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: SheetFinding;
};

/** Layout of a file of footprint sheets. */
export type SheetLayout =
  /** Recognised by its columns. */
  | 'AUTO'
  /** Boavizta's environmental-footprint-data. */
  | 'BOAVIZTA'
  /** Our own; docs/formats.md has its columns. */
  | 'TONNETRACE';

/** E-mail address and password. */
export type SignInInput = {
  /** E-mail address, in any case. */
  email: Scalars['String']['input'];
  /** Password. */
  password: Scalars['String']['input'];
};

/** The session is in the cookie of the answer. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
  /** Who is signed in now. */
  viewer?: Maybe<Viewer>;
};

/** The session has ended. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** Empty when the mutation was carried out. */
  userErrors: Array<UserError>;
};

/** Ascending or descending. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** Which statistic of a skewed distribution a figure is. A mean is never added to, or compared with, a 95th percentile. */
export type Statistic =
  /** Mean; means add up over a fleet. */
  | 'MEAN'
  /** 95th percentile; doesn't add up. */
  | 'P95';

/** Tax on the service in a country. */
export type TaxRate = {
  __typename?: 'TaxRate';
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** Rate in percent. */
  percent: Scalars['Decimal']['output'];
};

/** An enterprise customer; everything below it is its own and nobody else's. */
export type Tenant = Node & {
  __typename?: 'Tenant';
  /** What was done in the tenant, newest first. */
  auditEvents: AuditEventConnection;
  /** The tenant's certificates, all versions. */
  certificates: CertificateConnection;
  /** Country of the legal entity; decides region and tax. */
  country: Scalars['CountryCode']['output'];
  /** When the tenant was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Currency of quotes unless another is asked for. */
  currency: Scalars['CurrencyCode']['output'];
  /** One device of the fleet. */
  device?: Maybe<Device>;
  /** The devices of the fleet. */
  devices: DeviceConnection;
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** The tenant's fleet imports, newest first. */
  imports: FleetImportConnection;
  /** Legal entity, as it may stand as beneficiary on a registry. */
  legalEntity: Scalars['String']['output'];
  /** Who works in the tenant, at most 500. */
  members: Array<Member>;
  /** Its decisions for method versions, newest first. */
  methodAdoptions: Array<MethodAdoption>;
  /** What taking this version into use would change: how many devices, by how much, why. Null when no such version is released. */
  methodDifference?: Maybe<MethodDifference>;
  /** The method version of new devices: the one adopted last, else the newest when the tenant was created. */
  methodVersion: MethodVersion;
  /** What was decided for models that the catalogue can't tell, newest first, withdrawn ones too. */
  modelChoices: ModelChoiceConnection;
  /** Trade name. */
  name: Scalars['String']['output'];
  /** What the tenant can buy now, and on which terms. */
  offer: Offer;
  /** What became of an orderPlace with this key; null when no order came of it. */
  order?: Maybe<Order>;
  /** The tenant's orders, newest first unless told otherwise. */
  orders: OrderConnection;
  /** Footprint, cover, allocation and retirement of the fleet. */
  portfolio: Portfolio;
  /** The tenant's quotes, newest first unless told otherwise. */
  quotes: QuoteConnection;
  /** The region that the tenant's country is in. */
  region: Region;
  /** The partner whose customer the tenant is; null also for those who only see the tenant's name. */
  reseller?: Maybe<Reseller>;
  /** Model names without a footprint, those with most devices first: counted and listed, never guessed. */
  unmatchedModels: UnmatchedModelConnection;
  /** Whether the viewer may adopt a method version here. */
  viewerCanAdoptMethod: Scalars['Boolean']['output'];
  /** Whether the viewer may choose models here. */
  viewerCanChooseModels: Scalars['Boolean']['output'];
  /** Whether the viewer may register devices and import files here. */
  viewerCanImport: Scalars['Boolean']['output'];
  /** Whether the viewer may make quotes and orders here. */
  viewerCanOrder: Scalars['Boolean']['output'];
  /** Whether the viewer may read the audit events here. */
  viewerCanSeeAudit: Scalars['Boolean']['output'];
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CertificateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CertificateOrder>;
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantDeviceArgs = {
  serialNumber: Scalars['String']['input'];
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeviceOrder>;
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FleetImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FleetImportOrder>;
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantMethodDifferenceArgs = {
  version: Scalars['String']['input'];
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantModelChoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantOrderArgs = {
  idempotencyKey: Scalars['String']['input'];
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderOrder>;
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantPortfolioArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<QuoteOrder>;
};


/** An enterprise customer; everything below it is its own and nobody else's. */
export type TenantUnmatchedModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Tenant. */
export type TenantConnection = {
  __typename?: 'TenantConnection';
  /** Rows with cursors. */
  edges: Array<TenantEdge>;
  /** Rows. */
  nodes: Array<Tenant>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A Tenant with its place in the list. */
export type TenantEdge = {
  __typename?: 'TenantEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Tenant;
};

/** Which tenants. */
export type TenantFilter = {
  /** Code of the region. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Customers of this reseller. */
  resellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning of the name, in any case. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Order of tenants. */
export type TenantOrder = {
  /** Ascending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: TenantOrderField;
};

/** What tenants are sorted by. */
export type TenantOrderField =
  /** Country code. */
  | 'COUNTRY'
  /** When they were created. */
  | 'CREATED_AT'
  /** Trade name. */
  | 'NAME';

/** Grams of a device, the registry serials that they are of, and their retirement. The links of a device add up to its offset mass. */
export type TraceLink = {
  __typename?: 'TraceLink';
  /** Batch of the credits. */
  batch: CreditBatch;
  /** How much of the device's mass this link is. */
  mass: Mass;
  /** The order that covers the device. */
  order: Order;
  /** Project of the credits. */
  project: Project;
  /** Their retirement; null: allocated, pending retirement. */
  retirement?: Maybe<Retirement>;
  /** The whole credits that these grams are of; the first and the last may be shared with other devices. */
  serials: Array<SerialRange>;
};

/** How a device travels to its customer. */
export type TransportMode =
  /** By aeroplane. */
  | 'AIR'
  /** As the maker's sheet assumes. */
  | 'AS_PUBLISHED'
  /** By train. */
  | 'RAIL'
  /** By lorry. */
  | 'ROAD'
  /** By ship. */
  | 'SEA';

/** A model name of one maker that no published footprint was found for. */
export type UnmatchedModel = {
  __typename?: 'UnmatchedModel';
  /** Models of the same maker and kind that the name might mean, most alike first, at most five. */
  candidates: Array<ModelCandidate>;
  /** Kind of device. */
  category: DeviceCategory;
  /** The choice in force for it, where that gives no footprint; null otherwise. */
  choice?: Maybe<ModelChoice>;
  /** Devices that are counted without a footprint for it. */
  devices: Scalars['SafeInt']['output'];
  /** What an estimate would give for one of the devices. Nothing is kept; choose it with modelChoiceMake. */
  estimate: FootprintEstimate;
  /** Its maker, stated or told by the model's family. */
  manufacturer?: Maybe<Scalars['String']['output']>;
  /** As registered; of several spellings the first. */
  modelName: Scalars['String']['output'];
  /** Part number; null unless all of its devices have the same. */
  partNumber?: Maybe<Scalars['String']['output']>;
};


/** A model name of one maker that no published footprint was found for. */
export type UnmatchedModelEstimateArgs = {
  country: Scalars['CountryCode']['input'];
  specs?: InputMaybe<DeviceSpecsInput>;
};

/** A page of a list of UnmatchedModel. */
export type UnmatchedModelConnection = {
  __typename?: 'UnmatchedModelConnection';
  /** Rows with cursors. */
  edges: Array<UnmatchedModelEdge>;
  /** Rows. */
  nodes: Array<UnmatchedModel>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** Rows in the whole list under the same filter; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A UnmatchedModel with its place in the list. */
export type UnmatchedModelEdge = {
  __typename?: 'UnmatchedModelEdge';
  /** Opaque place of this row; give it as after. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: UnmatchedModel;
};

/** A person who signs in. */
export type User = Node & {
  __typename?: 'User';
  /** E-mail address to sign in with. */
  email: Scalars['String']['output'];
  /** Opaque, prefixed, sortable by the time it was made. */
  id: Scalars['ID']['output'];
  /** Language, BCP 47. */
  locale: Scalars['String']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
};

/** Something in the input that the caller can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** From the closed list of error codes. */
  code: Scalars['String']['output'];
  /** Path of the field at fault, below `input`. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong and what to do next, in English. */
  message: Scalars['String']['output'];
};

/** Who is signed in, and what they reach. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Regions that the person manages; all for operators and auditors. */
  regions: Array<Region>;
  /** The reseller that the person works for. */
  reseller?: Maybe<Reseller>;
  /** Every role of the signed-in person. */
  roles: Array<RoleAssignment>;
  /** The first 50 tenants within reach; `tenants` pages through all. */
  tenants: Array<Tenant>;
  /** The signed-in person. */
  user?: Maybe<User>;
  /** Whether they read everything. */
  viewerCanAudit: Scalars['Boolean']['output'];
  /** Whether they run catalogue, credits and retirements. */
  viewerCanOperate: Scalars['Boolean']['output'];
};

export type RegisterDevicesMutationVariables = Exact<{
  input: DeviceRegisterInput;
}>;


export type RegisterDevicesMutation = { __typename?: 'Mutation', deviceRegister: { __typename?: 'DeviceRegisterPayload', results: Array<{ __typename?: 'DeviceRegisterResult', index: number, outcome: RegisterOutcome, device?: { __typename?: 'Device', id: string, serialNumber: string, footprint?: { __typename?: 'Footprint', statistic: Statistic, total: { __typename?: 'Mass', grams: number, kilograms: string } } | null } | null, errors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type OfferQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
}>;


export type OfferQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', offer: { __typename?: 'Offer', rounding: RoundingPolicy, currencies: Array<string>, availability: { __typename?: 'Availability', available: boolean, reasons: Array<{ __typename?: 'AvailabilityReason', code: string, message: string }> }, projects: Array<{ __typename?: 'OfferedProject', project: { __typename?: 'Project', id: string, name: string, registry: Registry, registryProjectId: string }, prices: Array<{ __typename?: 'Money', decimal: string, currency: string }>, available: { __typename?: 'Mass', tonnes: string } }> } } | null };

export type CreateQuoteMutationVariables = Exact<{
  input: QuoteCreateInput;
}>;


export type CreateQuoteMutation = { __typename?: 'Mutation', quoteCreate: { __typename?: 'QuoteCreatePayload', quote?: { __typename?: 'Quote', id: string, devices: number, expiresAt: string, computed: { __typename?: 'Mass', grams: number, tonnes: string }, offset: { __typename?: 'Mass', grams: number, tonnes: string }, net: { __typename?: 'Money', decimal: string, currency: string }, tax: { __typename?: 'Money', decimal: string }, total: { __typename?: 'Money', decimal: string }, excluded: Array<{ __typename?: 'QuoteExclusion', code: string, devices: number, message: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type PlaceOrderMutationVariables = Exact<{
  input: OrderPlaceInput;
}>;


export type PlaceOrderMutation = { __typename?: 'Mutation', orderPlace: { __typename?: 'OrderPlacePayload', order?: { __typename?: 'Order', id: string, number: string, status: OrderStatus, offset: { __typename?: 'Mass', grams: number, tonnes: string } } | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type OrderByKeyQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
}>;


export type OrderByKeyQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', order?: { __typename?: 'Order', id: string, number: string, status: OrderStatus, allocated: { __typename?: 'Mass', tonnes: string }, retired: { __typename?: 'Mass', tonnes: string }, certificates: Array<{ __typename?: 'Certificate', number: string, version: number, status: CertificateStatus, verificationUrl: string }> } | null } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn: { __typename?: 'SignInPayload', viewer?: { __typename?: 'Viewer', user?: { __typename?: 'User', id: string, name: string } | null, tenants: Array<{ __typename?: 'Tenant', id: string, name: string }> } | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type CustomersQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CustomersQuery = { __typename?: 'Query', tenants: { __typename?: 'TenantConnection', nodes: Array<{ __typename?: 'Tenant', id: string, name: string, legalEntity: string, country: string, currency: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const RegisterDevicesDocument = new TypedDocumentString(`
    mutation RegisterDevices($input: DeviceRegisterInput!) {
  deviceRegister(input: $input) {
    results {
      index
      outcome
      device {
        id
        serialNumber
        footprint {
          statistic
          total {
            grams
            kilograms
          }
        }
      }
      errors {
        code
        field
        message
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterDevicesMutation, RegisterDevicesMutationVariables>;
export const OfferDocument = new TypedDocumentString(`
    query Offer($tenantId: ID!) {
  tenant(id: $tenantId) {
    offer {
      availability {
        available
        reasons {
          code
          message
        }
      }
      rounding
      currencies
      projects {
        project {
          id
          name
          registry
          registryProjectId
        }
        prices {
          decimal
          currency
        }
        available {
          tonnes
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfferQuery, OfferQueryVariables>;
export const CreateQuoteDocument = new TypedDocumentString(`
    mutation CreateQuote($input: QuoteCreateInput!) {
  quoteCreate(input: $input) {
    quote {
      id
      devices
      computed {
        grams
        tonnes
      }
      offset {
        grams
        tonnes
      }
      net {
        decimal
        currency
      }
      tax {
        decimal
      }
      total {
        decimal
      }
      expiresAt
      excluded {
        code
        devices
        message
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateQuoteMutation, CreateQuoteMutationVariables>;
export const PlaceOrderDocument = new TypedDocumentString(`
    mutation PlaceOrder($input: OrderPlaceInput!) {
  orderPlace(input: $input) {
    order {
      id
      number
      status
      offset {
        grams
        tonnes
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const OrderByKeyDocument = new TypedDocumentString(`
    query OrderByKey($tenantId: ID!, $idempotencyKey: String!) {
  tenant(id: $tenantId) {
    order(idempotencyKey: $idempotencyKey) {
      id
      number
      status
      allocated {
        tonnes
      }
      retired {
        tonnes
      }
      certificates {
        number
        version
        status
        verificationUrl
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderByKeyQuery, OrderByKeyQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      user {
        id
        name
      }
      tenants {
        id
        name
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($first: Int, $after: String) {
  tenants(first: $first, after: $after) {
    nodes {
      id
      name
      legalEntity
      country
      currency
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;