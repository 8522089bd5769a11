/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
export const CertificateOrderField = {
  /** When they were issued. */
  IssuedAt: 'ISSUED_AT',
  /** Public number. */
  Number: 'NUMBER'
} as const;

export type CertificateOrderField = typeof CertificateOrderField[keyof typeof CertificateOrderField];
/** Standing of a certificate. */
export const CertificateStatus = {
  /** In force: it says what the order is. */
  Issued: 'ISSUED',
  /** Replaced by a later version. */
  Superseded: 'SUPERSEDED',
  /** The order was cancelled; nothing is claimed by it. */
  Withdrawn: 'WITHDRAWN'
} as const;

export type CertificateStatus = typeof CertificateStatus[keyof typeof CertificateStatus];
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
export const Coverage = {
  /** An order covers it; credits are allocated, some perhaps retired. */
  Allocated: 'ALLOCATED',
  /** No order covers it, and no open quote holds it. */
  None: 'NONE',
  /** In an open quote that hasn't expired. */
  Quoted: 'QUOTED',
  /** All credits allocated to it are retired. */
  Retired: 'RETIRED'
} as const;

export type Coverage = typeof Coverage[keyof typeof Coverage];
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
export const CreditBatchOrderField = {
  /** Free mass. */
  Free: 'FREE',
  /** Credits. */
  Quantity: 'QUANTITY',
  /** When they were taken into stock. */
  RegisteredAt: 'REGISTERED_AT',
  /** Vintage. */
  Vintage: 'VINTAGE'
} as const;

export type CreditBatchOrderField = typeof CreditBatchOrderField[keyof typeof CreditBatchOrderField];
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
export const DateFormat = {
  /** Only dates with one meaning are read; others are asked about. */
  Auto: 'AUTO',
  /** 31/12/2026. */
  DayFirst: 'DAY_FIRST',
  /** 12/31/2026. */
  MonthFirst: 'MONTH_FIRST',
  /** 2026-12-31. */
  YearFirst: 'YEAR_FIRST'
} as const;

export type DateFormat = typeof DateFormat[keyof typeof DateFormat];
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
export const DeviceCategory = {
  /** Desktop, all-in-one or mini PC. */
  Desktop: 'DESKTOP',
  /** Monitor. */
  Monitor: 'MONITOR',
  /** Notebook. */
  Notebook: 'NOTEBOOK',
  /** Other hardware. */
  Other: 'OTHER',
  /** Server. */
  Server: 'SERVER',
  /** Tablet. */
  Tablet: 'TABLET',
  /** Thin client. */
  ThinClient: 'THIN_CLIENT',
  /** Workstation, mobile or fixed. */
  Workstation: 'WORKSTATION'
} as const;

export type DeviceCategory = typeof DeviceCategory[keyof typeof DeviceCategory];
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
export const DeviceModelOrderField = {
  /** Kind of device. */
  Category: 'CATEGORY',
  /** Maker. */
  Manufacturer: 'MANUFACTURER',
  /** Name. */
  Name: 'NAME'
} as const;

export type DeviceModelOrderField = typeof DeviceModelOrderField[keyof typeof DeviceModelOrderField];
/** Order of devices. */
export type DeviceOrder = {
  /** Ascending unless told otherwise. */
  direction?: SortDirection;
  /** Sort key. */
  field: DeviceOrderField;
};

/** What devices are sorted by. */
export const DeviceOrderField = {
  /** Kind of device. */
  Category: 'CATEGORY',
  /** Country code. */
  Country: 'COUNTRY',
  /** Footprint; unknown ones count as 0. */
  Footprint: 'FOOTPRINT',
  /** Model name without its maker. */
  ModelName: 'MODEL_NAME',
  /** Day of purchase. */
  PurchasedOn: 'PURCHASED_ON',
  /** When they came into the fleet here. */
  RegisteredAt: 'REGISTERED_AT',
  /** Serial number. */
  SerialNumber: 'SERIAL_NUMBER'
} as const;

export type DeviceOrderField = typeof DeviceOrderField[keyof typeof DeviceOrderField];
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
export const EquivalencyKind = {
  /** What a typical passenger vehicle emits in a year. */
  PassengerVehicleYear: 'PASSENGER_VEHICLE_YEAR',
  /** What a tree seedling takes up when grown for ten years. */
  TreeSeedlingTenYears: 'TREE_SEEDLING_TEN_YEARS'
} as const;

export type EquivalencyKind = typeof EquivalencyKind[keyof typeof EquivalencyKind];
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
export const ExistingDeviceScope = {
  /** Only the electricity of the months that remain of its life after the quote's day, by the method's rule for existing devices. */
  RemainingUse: 'REMAINING_USE',
  /** Its footprint over its whole life, as when it was new: manufacturing, transport, all years of use, end of life. */
  WholeLife: 'WHOLE_LIFE'
} as const;

export type ExistingDeviceScope = typeof ExistingDeviceScope[keyof typeof ExistingDeviceScope];
/** A rule of a method for devices that are in use already. */
export type ExistingDevicesRule = {
  __typename?: 'ExistingDevicesRule';
  /** What counts. */
  scope: ExistingDeviceScope;
  /** The rule in a sentence, in English; printed where it is used. */
  text: Scalars['String']['output'];
};

/** How a file's text is encoded; a byte order mark beats it. */
export const FileEncoding = {
  /** UTF-8, or UTF-16 when a byte order mark says so. */
  Auto: 'AUTO',
  /** UTF-8. */
  Utf_8: 'UTF_8',
  /** UTF-16, little endian without a mark. */
  Utf_16: 'UTF_16',
  /** Windows-1252 (Western European). */
  Windows_1252: 'WINDOWS_1252'
} as const;

export type FileEncoding = typeof FileEncoding[keyof typeof FileEncoding];
/** What became of the row. */
export const FindingSeverity = {
  /** The row is not used. */
  Refused: 'REFUSED',
  /** A value was corrected or left out; the rest is used. */
  Repaired: 'REPAIRED'
} as const;

export type FindingSeverity = typeof FindingSeverity[keyof typeof FindingSeverity];
/** What a column of a fleet file means. */
export const FleetField = {
  /** Kind of device; else told by the model's family. */
  Category: 'CATEGORY',
  /** Cost centre. */
  CostCentre: 'COST_CENTRE',
  /** Country of use; required unless a default is given. */
  Country: 'COUNTRY',
  /** Maker. */
  Manufacturer: 'MANUFACTURER',
  /** Trade name or machine type; this or the part number. */
  ModelName: 'MODEL_NAME',
  /** Reference of the purchase order. */
  OrderReference: 'ORDER_REFERENCE',
  /** Owner; personal devices are left out. */
  Ownership: 'OWNERSHIP',
  /** Part number or machine type. */
  PartNumber: 'PART_NUMBER',
  /** Day of purchase; required. */
  PurchasedOn: 'PURCHASED_ON',
  /** Serial number of the device; required. */
  SerialNumber: 'SERIAL_NUMBER',
  /** Site; never read as a country. */
  Site: 'SITE',
  /** State in the asset system; retired devices are left out. */
  State: 'STATE',
  /** Whether it is a virtual machine; those are left out. */
  Virtual: 'VIRTUAL'
} as const;

export type FleetField = typeof FleetField[keyof typeof FleetField];
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
export const FleetImportOrderField = {
  /** When they were announced. */
  CreatedAt: 'CREATED_AT',
  /** Name of the file. */
  FileName: 'FILE_NAME'
} as const;

export type FleetImportOrderField = typeof FleetImportOrderField[keyof typeof FleetImportOrderField];
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
export const FleetImportStatus = {
  /** Announced; the file has not come yet. */
  AwaitingUpload: 'AWAITING_UPLOAD',
  /** Its rows are visible; refused rows are reported. */
  Done: 'DONE',
  /** The file as a whole was refused; nothing of it is visible. */
  Failed: 'FAILED',
  /** Rows are being checked; none is visible yet. */
  Importing: 'IMPORTING',
  /** A person has to say what the columns mean; failure says what is open. */
  NeedsMapping: 'NEEDS_MAPPING',
  /** Uploaded; waits for the worker. */
  Queued: 'QUEUED',
  /** The header is being read. */
  Reading: 'READING'
} as const;

export type FleetImportStatus = typeof FleetImportStatus[keyof typeof FleetImportStatus];
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
export const FootprintBasis = {
  /** An estimate from similar models. */
  Estimated: 'ESTIMATED',
  /** A published sheet of the model itself. */
  Published: 'PUBLISHED'
} as const;

export type FootprintBasis = typeof FootprintBasis[keyof typeof FootprintBasis];
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
export const FootprintStep = {
  /** Country of use instead of the sheet's. */
  Country: 'COUNTRY',
  /** Years asked for instead of the sheet's. */
  Lifetime: 'LIFETIME',
  /** Stages that lie in the past of a device in use already. */
  PastStages: 'PAST_STAGES',
  /** Use that lies in its past. */
  PastUse: 'PAST_USE',
  /** The edition's grid factor instead of the one behind the sheet's own figures. */
  ReferenceFactor: 'REFERENCE_FACTOR',
  /** The sheet's total, published or estimated. */
  Sheet: 'SHEET',
  /** Way of transport instead of the sheet's. */
  Transport: 'TRANSPORT'
} as const;

export type FootprintStep = typeof FootprintStep[keyof typeof FootprintStep];
/** How a device is built, as far as it tells its footprint. */
export const FormFactor = {
  /** Computer and screen in one. */
  AllInOne: 'ALL_IN_ONE',
  /** Server blade. */
  Blade: 'BLADE',
  /** Notebook with a fixed keyboard. */
  Clamshell: 'CLAMSHELL',
  /** Notebook that becomes a tablet. */
  Convertible: 'CONVERTIBLE',
  /** Mini desktop, of about a litre. */
  Mini: 'MINI',
  /** Server in a rack. */
  Rack: 'RACK',
  /** Small form factor desktop. */
  Small: 'SMALL',
  /** Tower. */
  Tower: 'TOWER'
} as const;

export type FormFactor = typeof FormFactor[keyof typeof FormFactor];
/** Part of a device's life. */
export const LifeCycleStage = {
  /** Recycling and disposal. */
  EndOfLife: 'END_OF_LIFE',
  /** Raw materials and manufacturing. */
  Manufacturing: 'MANUFACTURING',
  /** Transport to the customer. */
  Transport: 'TRANSPORT',
  /** Electricity during use. */
  Use: 'USE'
} as const;

export type LifeCycleStage = typeof LifeCycleStage[keyof typeof LifeCycleStage];
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
export const Mechanism = {
  /** Avoids emissions. */
  Reduction: 'REDUCTION',
  /** Takes carbon out of the air. */
  Removal: 'REMOVAL'
} as const;

export type Mechanism = typeof Mechanism[keyof typeof Mechanism];
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
export const MethodAdoptionStatus = {
  /** All devices that can be restated are. */
  Done: 'DONE',
  /** Decided; no device is restated yet. */
  Pending: 'PENDING',
  /** Devices are being restated. */
  Running: 'RUNNING'
} as const;

export type MethodAdoptionStatus = typeof MethodAdoptionStatus[keyof typeof MethodAdoptionStatus];
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
export const ModelChoiceKind = {
  /** Its footprint is estimated, until a published sheet is found. */
  Estimate: 'ESTIMATE',
  /** It is this model of the catalogue. */
  Model: 'MODEL'
} as const;

export type ModelChoiceKind = typeof ModelChoiceKind[keyof typeof ModelChoiceKind];
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
export const ModelMatchKind = {
  /** Its name is another name of the model. */
  Alias: 'ALIAS',
  /** A person, or the caller, named the model. */
  Chosen: 'CHOSEN',
  /** No published sheet was found; the footprint is an estimate from similar models. */
  Estimated: 'ESTIMATED',
  /** Its machine type, the first part of the part number. */
  MachineType: 'MACHINE_TYPE',
  /** Its name is the model's, in another spelling. */
  Name: 'NAME',
  /** Its part number is the model's. */
  PartNumber: 'PART_NUMBER'
} as const;

export type ModelMatchKind = typeof ModelMatchKind[keyof typeof ModelMatchKind];
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
export const OrderOrderField = {
  /** Their number. */
  Number: 'NUMBER',
  /** Ordered mass. */
  Offset: 'OFFSET',
  /** When they were placed. */
  PlacedAt: 'PLACED_AT'
} as const;

export type OrderOrderField = typeof OrderOrderField[keyof typeof OrderOrderField];
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
export const OrderStatus = {
  /** Credits are allocated, pending retirement. */
  Allocated: 'ALLOCATED',
  /** Cancelled inside the window; its credits were given back. */
  Cancelled: 'CANCELLED',
  /** Taken, credits not allocated yet. Passed through while an order is placed. */
  Placed: 'PLACED',
  /** All of its mass is retired. */
  Retired: 'RETIRED',
  /** Some of its mass is retired. */
  Retiring: 'RETIRING'
} as const;

export type OrderStatus = typeof OrderStatus[keyof typeof OrderStatus];
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
export const ProjectOrderField = {
  /** Mass that may still be sold. */
  Available: 'AVAILABLE',
  /** Country code. */
  Country: 'COUNTRY',
  /** Name. */
  Name: 'NAME',
  /** Registry. */
  Registry: 'REGISTRY'
} as const;

export type ProjectOrderField = typeof ProjectOrderField[keyof typeof ProjectOrderField];
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
export const QuoteOrderField = {
  /** When they were made. */
  CreatedAt: 'CREATED_AT',
  /** When they expire. */
  ExpiresAt: 'EXPIRES_AT'
} as const;

export type QuoteOrderField = typeof QuoteOrderField[keyof typeof QuoteOrderField];
/** What has become of a quote. */
export const QuoteStatus = {
  /** Its validity has ended. */
  Expired: 'EXPIRED',
  /** Can be ordered. */
  Open: 'OPEN',
  /** Was ordered; a quote is used once. */
  Ordered: 'ORDERED'
} as const;

export type QuoteStatus = typeof QuoteStatus[keyof typeof QuoteStatus];
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
export const RegisterOutcome = {
  /** It was not taken; the errors say why. */
  Refused: 'REFUSED',
  /** It is in the fleet now. */
  Registered: 'REGISTERED',
  /** It was in the fleet with the same data. */
  Unchanged: 'UNCHANGED'
} as const;

export type RegisterOutcome = typeof RegisterOutcome[keyof typeof RegisterOutcome];
/** Registry that issued a credit. */
export const Registry = {
  /** American Carbon Registry. */
  Acr: 'ACR',
  /** Climate Action Reserve. */
  Car: 'CAR',
  /** UN Clean Development Mechanism. */
  Cdm: 'CDM',
  /** Gold Standard. */
  GoldStandard: 'GOLD_STANDARD',
  /** Isometric. */
  Isometric: 'ISOMETRIC',
  /** Another registry. */
  Other: 'OTHER',
  /** Puro.earth. */
  Puro: 'PURO',
  /** Verra. */
  Verra: 'VERRA'
} as const;

export type Registry = typeof Registry[keyof typeof Registry];
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
export const RetirementOrderField = {
  /** Credits. */
  Quantity: 'QUANTITY',
  /** When they were recorded. */
  RecordedAt: 'RECORDED_AT',
  /** Day of the retirement. */
  RetiredOn: 'RETIRED_ON'
} as const;

export type RetirementOrderField = typeof RetirementOrderField[keyof typeof RetirementOrderField];
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
export const Role = {
  /** Reads everything, changes nothing. */
  Auditor: 'AUDITOR',
  /** Runs catalogue, credits and retirements; reads all tenants. */
  Operator: 'OPERATOR',
  /** Configures the rollout of one region. */
  RegionalManager: 'REGIONAL_MANAGER',
  /** Runs one reseller and works in its customers. */
  ResellerAdmin: 'RESELLER_ADMIN',
  /** Works in one reseller's customers. */
  ResellerMember: 'RESELLER_MEMBER',
  /** Runs one tenant: fleet, orders, members. */
  TenantAdmin: 'TENANT_ADMIN',
  /** Works in one tenant: fleet and orders. */
  TenantMember: 'TENANT_MEMBER',
  /** Reads one tenant. */
  TenantViewer: 'TENANT_VIEWER'
} as const;

export type Role = typeof Role[keyof typeof Role];
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
export const RolloutStage = {
  /** Planned; not sold. */
  Draft: 'DRAFT',
  /** Sold to everybody in the region. */
  General: 'GENERAL',
  /** Not sold now; placed orders stay valid. */
  Paused: 'PAUSED',
  /** Sold to the listed pilot tenants. */
  Pilot: 'PILOT',
  /** No longer sold; placed orders stay valid. */
  Retired: 'RETIRED'
} as const;

export type RolloutStage = typeof RolloutStage[keyof typeof RolloutStage];
/** How a device's computed mass is rounded to the mass that is offset. */
export const RoundingPolicy = {
  /** Up to the next band of 500 kg. */
  Band_500KgUp: 'BAND_500KG_UP',
  /** Not rounded: to the gram. */
  Exact: 'EXACT',
  /** Up to the next whole tonne. */
  WholeTonneUp: 'WHOLE_TONNE_UP'
} as const;

export type RoundingPolicy = typeof RoundingPolicy[keyof typeof RoundingPolicy];
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
export const SheetLayout = {
  /** Recognised by its columns. */
  Auto: 'AUTO',
  /** Boavizta's environmental-footprint-data. */
  Boavizta: 'BOAVIZTA',
  /** Our own; docs/formats.md has its columns. */
  Tonnetrace: 'TONNETRACE'
} as const;

export type SheetLayout = typeof SheetLayout[keyof typeof SheetLayout];
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
export const SortDirection = {
  /** Smallest first. */
  Asc: 'ASC',
  /** Largest first. */
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** Which statistic of a skewed distribution a figure is. A mean is never added to, or compared with, a 95th percentile. */
export const Statistic = {
  /** Mean; means add up over a fleet. */
  Mean: 'MEAN',
  /** 95th percentile; doesn't add up. */
  P95: 'P95'
} as const;

export type Statistic = typeof Statistic[keyof typeof Statistic];
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
export const TenantOrderField = {
  /** Country code. */
  Country: 'COUNTRY',
  /** When they were created. */
  CreatedAt: 'CREATED_AT',
  /** Trade name. */
  Name: 'NAME'
} as const;

export type TenantOrderField = typeof TenantOrderField[keyof typeof TenantOrderField];
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
export const TransportMode = {
  /** By aeroplane. */
  Air: 'AIR',
  /** As the maker's sheet assumes. */
  AsPublished: 'AS_PUBLISHED',
  /** By train. */
  Rail: 'RAIL',
  /** By lorry. */
  Road: 'ROAD',
  /** By ship. */
  Sea: 'SEA'
} as const;

export type TransportMode = typeof TransportMode[keyof typeof TransportMode];
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

export type TenantContextFieldsFragment = { __typename?: 'Tenant', id: string, name: string, legalEntity: string, country: string, currency: string, viewerCanImport: boolean, viewerCanOrder: boolean, viewerCanSeeAudit: boolean, region: { __typename?: 'Region', id: string, code: string, name: string } } & { ' $fragmentName'?: 'TenantContextFieldsFragment' };

export type TenantContextQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TenantContextQuery = { __typename?: 'Query', tenant?: (
    { __typename?: 'Tenant' }
    & { ' $fragmentRefs'?: { 'TenantContextFieldsFragment': TenantContextFieldsFragment } }
  ) | null };

export type SerialRangeFieldsFragment = { __typename?: 'SerialRange', registry: Registry, first: string, last: string, quantity: number, text: string } & { ' $fragmentName'?: 'SerialRangeFieldsFragment' };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { __typename?: 'Mutation', passwordChange: { __typename?: 'PasswordChangePayload', userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type AuditEventFieldsFragment = { __typename?: 'AuditEvent', id: string, at: string, actor: string, action: string, subject: string, detail?: string | null } & { ' $fragmentName'?: 'AuditEventFieldsFragment' };

export type TenantAuditQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
}>;


export type TenantAuditQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, auditEvents: { __typename?: 'AuditEventConnection', totalCount: number, nodes: Array<(
        { __typename?: 'AuditEvent' }
        & { ' $fragmentRefs'?: { 'AuditEventFieldsFragment': AuditEventFieldsFragment } }
      )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type BatchRowFieldsFragment = { __typename?: 'CreditBatch', id: string, vintage: number, quantity: number, registeredAt: string, serials: { __typename?: 'SerialRange', text: string, quantity: number }, project: { __typename?: 'Project', id: string, name: string }, free: { __typename?: 'Mass', grams: number }, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number } } & { ' $fragmentName'?: 'BatchRowFieldsFragment' };

export type BatchesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditBatchFilter>;
  orderBy?: InputMaybe<CreditBatchOrder>;
}>;


export type BatchesQuery = { __typename?: 'Query', creditBatches: { __typename?: 'CreditBatchConnection', totalCount: number, nodes: Array<(
      { __typename?: 'CreditBatch' }
      & { ' $fragmentRefs'?: { 'BatchRowFieldsFragment': BatchRowFieldsFragment } }
    )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type BatchFieldsFragment = (
  { __typename?: 'CreditBatch', serials: { __typename?: 'SerialRange', registry: Registry, first: string, last: string }, retirements: Array<(
    { __typename?: 'Retirement' }
    & { ' $fragmentRefs'?: { 'RetirementRowFieldsFragment': RetirementRowFieldsFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'BatchRowFieldsFragment': BatchRowFieldsFragment } }
) & { ' $fragmentName'?: 'BatchFieldsFragment' };

export type BatchQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BatchQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | (
      { __typename?: 'CreditBatch' }
      & { ' $fragmentRefs'?: { 'BatchFieldsFragment': BatchFieldsFragment } }
    )
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | { __typename?: 'Project' }
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type CreditBatchRegisterMutationVariables = Exact<{
  input: CreditBatchRegisterInput;
}>;


export type CreditBatchRegisterMutation = { __typename?: 'Mutation', creditBatchRegister: { __typename?: 'CreditBatchRegisterPayload', batch?: { __typename?: 'CreditBatch', id: string, quantity: number } | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type CertificateRowFieldsFragment = { __typename?: 'Certificate', id: string, number: string, version: number, status: CertificateStatus, beneficiary: string, devices: number, issuedAt: string, pdfUrl: string, annexUrl: string, verificationUrl: string, offset: { __typename?: 'Mass', grams: number }, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number }, supersededBy?: { __typename?: 'Certificate', id: string, version: number } | null } & { ' $fragmentName'?: 'CertificateRowFieldsFragment' };

export type CertificatesQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CertificateFilter>;
  orderBy?: InputMaybe<CertificateOrder>;
}>;


export type CertificatesQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, certificates: { __typename?: 'CertificateConnection', totalCount: number, nodes: Array<(
        { __typename?: 'Certificate' }
        & { ' $fragmentRefs'?: { 'CertificateRowFieldsFragment': CertificateRowFieldsFragment } }
      )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type CustomersQueryVariables = Exact<{
  resellerId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenantFilter>;
  orderBy?: InputMaybe<TenantOrder>;
}>;


export type CustomersQuery = { __typename?: 'Query', reseller?: { __typename?: 'Reseller', id: string, name: string, customers: { __typename?: 'TenantConnection', totalCount: number, nodes: Array<(
        { __typename?: 'Tenant' }
        & { ' $fragmentRefs'?: { 'TenantRowFieldsFragment': TenantRowFieldsFragment } }
      )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type EstimateFootprintsQueryVariables = Exact<{
  input: FootprintCartInput;
}>;


export type EstimateFootprintsQuery = { __typename?: 'Query', estimateFootprints: { __typename?: 'FootprintCart', devices: number, failed: number, total: { __typename?: 'Mass', grams: number }, low: { __typename?: 'Mass', grams: number }, high: { __typename?: 'Mass', grams: number }, byStage: Array<{ __typename?: 'FootprintStage', stage: LifeCycleStage, derived: boolean, mass: { __typename?: 'Mass', grams: number } }>, published: { __typename?: 'FootprintCartPart', lines: number, devices: number, total: { __typename?: 'Mass', grams: number } }, estimated: { __typename?: 'FootprintCartPart', lines: number, devices: number, total: { __typename?: 'Mass', grams: number } }, lines: Array<{ __typename?: 'FootprintCartLine', index: number, quantity: number, total?: { __typename?: 'Mass', grams: number } | null, footprint?: { __typename?: 'Footprint', statistic: Statistic, basis: FootprintBasis, country: string, total: { __typename?: 'Mass', grams: number }, low: { __typename?: 'Mass', grams: number }, high: { __typename?: 'Mass', grams: number }, method: { __typename?: 'MethodVersion', version: string }, match?: { __typename?: 'ModelMatch', kind: ModelMatchKind, evidence: string, model?: { __typename?: 'DeviceModel', manufacturer: string, name: string } | null } | null } | null, error?: { __typename?: 'UserError', code: string, field?: Array<string> | null, message: string } | null }> } };

export type EstimateFootprintQueryVariables = Exact<{
  input: FootprintInput;
}>;


export type EstimateFootprintQuery = { __typename?: 'Query', estimateFootprint: (
    { __typename?: 'Footprint' }
    & { ' $fragmentRefs'?: { 'FootprintFieldsFragment': FootprintFieldsFragment } }
  ) };

export type ModelChoicesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type ModelChoicesQuery = { __typename?: 'Query', deviceModels: { __typename?: 'DeviceModelConnection', nodes: Array<{ __typename?: 'DeviceModel', id: string, manufacturer: string, name: string, category: DeviceCategory }> } };

export type DeviceQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  serialNumber: Scalars['String']['input'];
}>;


export type DeviceQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, device?: { __typename?: 'Device', id: string, serialNumber: string, modelName: string, manufacturer?: string | null, category: DeviceCategory, country: string, purchasedOn: string, costCentre?: string | null, orderReference?: string | null, registeredAt: string, coverage: Coverage, offset?: { __typename?: 'Mass', grams: number } | null, covered?: { __typename?: 'DeviceCovered', existing: ExistingDeviceScope, usedMonths?: number | null, rule?: string | null, mass: { __typename?: 'Mass', grams: number } } | null, match?: (
        { __typename?: 'ModelMatch' }
        & { ' $fragmentRefs'?: { 'MatchFieldsFragment': MatchFieldsFragment } }
      ) | null, footprint?: (
        { __typename?: 'Footprint' }
        & { ' $fragmentRefs'?: { 'FootprintFieldsFragment': FootprintFieldsFragment } }
      ) | null, trace: Array<(
        { __typename?: 'TraceLink' }
        & { ' $fragmentRefs'?: { 'TraceLinkFieldsFragment': TraceLinkFieldsFragment } }
      )> } | null } | null };

export type TraceLinkFieldsFragment = { __typename?: 'TraceLink', mass: { __typename?: 'Mass', grams: number }, order: { __typename?: 'Order', id: string, number: string }, project: { __typename?: 'Project', id: string, name: string, country: string, registry: Registry, registryProjectId: string, registryUrl?: string | null }, batch: { __typename?: 'CreditBatch', id: string, vintage: number }, serials: Array<(
    { __typename?: 'SerialRange' }
    & { ' $fragmentRefs'?: { 'SerialRangeFieldsFragment': SerialRangeFieldsFragment } }
  )>, retirement?: { __typename?: 'Retirement', id: string, retiredOn: string, registryReference: string, beneficiary: string, url?: string | null } | null } & { ' $fragmentName'?: 'TraceLinkFieldsFragment' };

export type DeviceRowFieldsFragment = { __typename?: 'Device', id: string, serialNumber: string, modelName: string, manufacturer?: string | null, category: DeviceCategory, country: string, purchasedOn: string, coverage: Coverage, footprint?: { __typename?: 'Footprint', id: string, statistic: Statistic, basis: FootprintBasis, total: { __typename?: 'Mass', grams: number } } | null } & { ' $fragmentName'?: 'DeviceRowFieldsFragment' };

export type DevicesQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceFilter>;
  orderBy?: InputMaybe<DeviceOrder>;
}>;


export type DevicesQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, devices: { __typename?: 'DeviceConnection', totalCount: number, nodes: Array<(
        { __typename?: 'Device' }
        & { ' $fragmentRefs'?: { 'DeviceRowFieldsFragment': DeviceRowFieldsFragment } }
      )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type FleetCountriesQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
}>;


export type FleetCountriesQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, portfolio: { __typename?: 'Portfolio', byCountry: Array<{ __typename?: 'PortfolioSlice', key: string }> } } | null };

export type UnmatchedModelsQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UnmatchedModelsQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, unmatchedModels: { __typename?: 'UnmatchedModelConnection', totalCount: number, nodes: Array<{ __typename?: 'UnmatchedModel', modelName: string, category: DeviceCategory, devices: number }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type AssuranceFieldsFragment = { __typename?: 'AssuranceStatement', id: string, body: string, standard: string, scope: string, quotation: string, statedOn: string, validUntil?: string | null, documentHash: string, documentUrl?: string | null } & { ' $fragmentName'?: 'AssuranceFieldsFragment' };

export type MatchFieldsFragment = { __typename?: 'ModelMatch', kind: ModelMatchKind, evidence: string, model?: { __typename?: 'DeviceModel', id: string, manufacturer: string, name: string } | null } & { ' $fragmentName'?: 'MatchFieldsFragment' };

export type FootprintFieldsFragment = { __typename?: 'Footprint', id: string, statistic: Statistic, basis: FootprintBasis, lifetimeYears: number, country: string, gridFactorEdition: string, explanation: Array<string>, intervalCoverage?: string | null, total: { __typename?: 'Mass', grams: number }, low: { __typename?: 'Mass', grams: number }, high: { __typename?: 'Mass', grams: number }, changes: Array<{ __typename?: 'FootprintChange', step: FootprintStep, grams: number, text: string }>, match?: (
    { __typename?: 'ModelMatch' }
    & { ' $fragmentRefs'?: { 'MatchFieldsFragment': MatchFieldsFragment } }
  ) | null, method: { __typename?: 'MethodVersion', id: string, version: string, boundary: string, intervalText: string, assurance: Array<(
      { __typename?: 'AssuranceStatement' }
      & { ' $fragmentRefs'?: { 'AssuranceFieldsFragment': AssuranceFieldsFragment } }
    )> }, stages: Array<{ __typename?: 'FootprintStage', stage: LifeCycleStage, derived: boolean, mass: { __typename?: 'Mass', grams: number } }>, inventory: { __typename?: 'FootprintInventory', creditsNote: string, source: string, lines: Array<{ __typename?: 'FootprintInventoryLine', stage: LifeCycleStage, scope: number, category?: number | null, name: string, note: string, mass: { __typename?: 'Mass', grams: number } }> }, sheet?: { __typename?: 'FootprintSheet', id: string, source: string, issuedOn?: string | null, revision: number } | null } & { ' $fragmentName'?: 'FootprintFieldsFragment' };

export type FootprintReplayQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  tenantId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type FootprintReplayQuery = { __typename?: 'Query', footprintReplay?: { __typename?: 'FootprintReplay', identical: boolean, storedHash: string, replayedHash?: string | null, difference?: string | null } | null };

export type ImportRowFieldsFragment = { __typename?: 'FleetImport', id: string, fileName: string, status: FleetImportStatus, createdAt: string, createdBy: string, sizeBytes: number, source?: string | null, rowsRead: number, rowsAccepted: number, rowsUnchanged: number, rowsRefused: number, progress: number } & { ' $fragmentName'?: 'ImportRowFieldsFragment' };

export type ImportsQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FleetImportFilter>;
  orderBy?: InputMaybe<FleetImportOrder>;
}>;


export type ImportsQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, imports: { __typename?: 'FleetImportConnection', totalCount: number, nodes: Array<(
        { __typename?: 'FleetImport' }
        & { ' $fragmentRefs'?: { 'ImportRowFieldsFragment': ImportRowFieldsFragment } }
      )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type ImportFieldsFragment = (
  { __typename?: 'FleetImport', finishedAt?: string | null, sha256?: string | null, encoding?: string | null, delimiter?: string | null, rowsTotal?: number | null, rowsLeftOut: number, errorReportUrl?: string | null, failure?: { __typename?: 'UserError', code: string, field?: Array<string> | null, message: string } | null, columns: Array<{ __typename?: 'FleetImportColumn', index: number, header: string, field?: FleetField | null, samples: Array<string>, dropped: boolean }> }
  & { ' $fragmentRefs'?: { 'ImportRowFieldsFragment': ImportRowFieldsFragment } }
) & { ' $fragmentName'?: 'ImportFieldsFragment' };

export type ImportQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type ImportQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | (
      { __typename?: 'FleetImport' }
      & { ' $fragmentRefs'?: { 'ImportFieldsFragment': ImportFieldsFragment } }
    )
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | { __typename?: 'Project' }
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type ImportErrorsQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ImportErrorsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport', id: string, errors: { __typename?: 'RowErrorConnection', totalCount: number, nodes: Array<{ __typename?: 'RowError', row: number, column?: string | null, code: string, value?: string | null, message: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | { __typename?: 'Project' }
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type FleetImportStartMutationVariables = Exact<{
  input: FleetImportStartInput;
}>;


export type FleetImportStartMutation = { __typename?: 'Mutation', fleetImportStart: { __typename?: 'FleetImportStartPayload', uploadUrl?: string | null, import?: { __typename?: 'FleetImport', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type FleetImportMapMutationVariables = Exact<{
  input: FleetImportMapInput;
}>;


export type FleetImportMapMutation = { __typename?: 'Mutation', fleetImportMap: { __typename?: 'FleetImportMapPayload', import?: (
      { __typename?: 'FleetImport' }
      & { ' $fragmentRefs'?: { 'ImportFieldsFragment': ImportFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type DeviceOffsetQueryVariables = Exact<{
  serialNumber: Scalars['String']['input'];
}>;


export type DeviceOffsetQuery = { __typename?: 'Query', deviceOffset?: { __typename?: 'PublicDeviceOffset', serialNumber: string, offsets: Array<{ __typename?: 'PublicOffset', modelName: string, existing: ExistingDeviceScope, usedMonths?: number | null, statistic: Statistic, methodVersion: string, lifetimeYears: number, statement: Array<string>, offset: { __typename?: 'Mass', grams: number }, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number }, footprint: { __typename?: 'Mass', grams: number }, covered: { __typename?: 'Mass', grams: number }, projects: Array<(
        { __typename?: 'PublicCertificateProject' }
        & { ' $fragmentRefs'?: { 'PublicProjectFieldsFragment': PublicProjectFieldsFragment } }
      )> }> } | null };

export type MembersQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
}>;


export type MembersQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, members: Array<{ __typename?: 'Member', role: Role, since: string, user: { __typename?: 'User', id: string, name: string, email: string } }> } | null };

export type MethodRowFieldsFragment = { __typename?: 'MethodVersion', id: string, version: string, releasedOn: string, gridFactorEdition: string, lifetimeYears: number, transportModes: Array<TransportMode>, releasedBy?: string | null, assurance: Array<{ __typename?: 'AssuranceStatement', id: string }> } & { ' $fragmentName'?: 'MethodRowFieldsFragment' };

export type MethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodsQuery = { __typename?: 'Query', viewerCanReleaseMethods: boolean, methodVersions: Array<(
    { __typename?: 'MethodVersion' }
    & { ' $fragmentRefs'?: { 'MethodRowFieldsFragment': MethodRowFieldsFragment } }
  )> };

export type MethodFieldsFragment = { __typename?: 'MethodVersion', id: string, version: string, releasedOn: string, releasedAt: string, releasedBy?: string | null, reason?: string | null, text: string, boundary: string, intervalText: string, rounding: string, lifetimeYears: number, gridFactorEdition: string, transportModes: Array<TransportMode>, definition: string, definitionHash: string, existingDevicesRules: Array<{ __typename?: 'ExistingDevicesRule', scope: ExistingDeviceScope, text: string }>, assurance: Array<(
    { __typename?: 'AssuranceStatement' }
    & { ' $fragmentRefs'?: { 'AssuranceFieldsFragment': AssuranceFieldsFragment } }
  )> } & { ' $fragmentName'?: 'MethodFieldsFragment' };

export type MethodQueryVariables = Exact<{
  version: Scalars['String']['input'];
}>;


export type MethodQuery = { __typename?: 'Query', viewerCanReleaseMethods: boolean, methodVersion?: (
    { __typename?: 'MethodVersion' }
    & { ' $fragmentRefs'?: { 'MethodFieldsFragment': MethodFieldsFragment } }
  ) | null };

export type DefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionsQuery = { __typename?: 'Query', viewerCanReleaseMethods: boolean, methodVersions: Array<{ __typename?: 'MethodVersion', id: string, version: string, definition: string }> };

export type MethodVersionReleaseMutationVariables = Exact<{
  input: MethodVersionReleaseInput;
}>;


export type MethodVersionReleaseMutation = { __typename?: 'Mutation', methodVersionRelease: { __typename?: 'MethodVersionReleasePayload', methodVersion?: (
      { __typename?: 'MethodVersion' }
      & { ' $fragmentRefs'?: { 'MethodFieldsFragment': MethodFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type AssuranceStatementAttachMutationVariables = Exact<{
  input: AssuranceStatementAttachInput;
}>;


export type AssuranceStatementAttachMutation = { __typename?: 'Mutation', assuranceStatementAttach: { __typename?: 'AssuranceStatementAttachPayload', statement?: (
      { __typename?: 'AssuranceStatement' }
      & { ' $fragmentRefs'?: { 'AssuranceFieldsFragment': AssuranceFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type UnknownModelFieldsFragment = { __typename?: 'UnmatchedModel', modelName: string, category: DeviceCategory, devices: number, manufacturer?: string | null, partNumber?: string | null, candidates: Array<{ __typename?: 'ModelCandidate', evidence: string, likenessPercent: number, model: { __typename?: 'DeviceModel', id: string, manufacturer: string, name: string } }> } & { ' $fragmentName'?: 'UnknownModelFieldsFragment' };

export type UnknownModelsQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UnknownModelsQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, viewerCanChooseModels: boolean, unmatchedModels: { __typename?: 'UnmatchedModelConnection', totalCount: number, edges: Array<{ __typename?: 'UnmatchedModelEdge', cursor: string, node: (
          { __typename?: 'UnmatchedModel' }
          & { ' $fragmentRefs'?: { 'UnknownModelFieldsFragment': UnknownModelFieldsFragment } }
        ) }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type ModelChoiceFieldsFragment = { __typename?: 'ModelChoice', id: string, kind: ModelChoiceKind, modelName: string, manufacturer?: string | null, partNumber?: string | null, category: DeviceCategory, devices: number, estimator?: string | null, madeAt: string, madeBy: string, withdrawnAt?: string | null, withdrawnBy?: string | null, model?: { __typename?: 'DeviceModel', id: string, manufacturer: string, name: string } | null, specs?: { __typename?: 'DeviceSpecs', category?: DeviceCategory | null, weightKg?: string | null, screenInches?: string | null, formFactor?: FormFactor | null } | null } & { ' $fragmentName'?: 'ModelChoiceFieldsFragment' };

export type ModelChoicesMadeQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ModelChoicesMadeQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, viewerCanChooseModels: boolean, modelChoices: { __typename?: 'ModelChoiceConnection', totalCount: number, nodes: Array<(
        { __typename?: 'ModelChoice' }
        & { ' $fragmentRefs'?: { 'ModelChoiceFieldsFragment': ModelChoiceFieldsFragment } }
      )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type EstimateForModelQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  country: Scalars['CountryCode']['input'];
  specs?: InputMaybe<DeviceSpecsInput>;
}>;


export type EstimateForModelQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, unmatchedModels: { __typename?: 'UnmatchedModelConnection', nodes: Array<{ __typename?: 'UnmatchedModel', modelName: string, category: DeviceCategory, estimate: { __typename?: 'FootprintEstimate', reason?: string | null, footprint?: { __typename?: 'Footprint', statistic: Statistic, basis: FootprintBasis, intervalCoverage?: string | null, explanation: Array<string>, total: { __typename?: 'Mass', grams: number }, low: { __typename?: 'Mass', grams: number }, high: { __typename?: 'Mass', grams: number }, stages: Array<{ __typename?: 'FootprintStage', stage: LifeCycleStage, derived: boolean, mass: { __typename?: 'Mass', grams: number } }> } | null } }> } } | null };

export type ModelChoiceMakeMutationVariables = Exact<{
  input: ModelChoiceMakeInput;
}>;


export type ModelChoiceMakeMutation = { __typename?: 'Mutation', modelChoiceMake: { __typename?: 'ModelChoiceMakePayload', choice?: (
      { __typename?: 'ModelChoice' }
      & { ' $fragmentRefs'?: { 'ModelChoiceFieldsFragment': ModelChoiceFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type ModelChoiceWithdrawMutationVariables = Exact<{
  input: ModelChoiceWithdrawInput;
}>;


export type ModelChoiceWithdrawMutation = { __typename?: 'Mutation', modelChoiceWithdraw: { __typename?: 'ModelChoiceWithdrawPayload', choice?: (
      { __typename?: 'ModelChoice' }
      & { ' $fragmentRefs'?: { 'ModelChoiceFieldsFragment': ModelChoiceFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type ModelRowFieldsFragment = { __typename?: 'DeviceModel', id: string, manufacturer: string, name: string, category: DeviceCategory, sheets: Array<{ __typename?: 'FootprintSheet', id: string, current: boolean, statistic: Statistic, lifetimeYears: string, total: { __typename?: 'Mass', grams: number } }> } & { ' $fragmentName'?: 'ModelRowFieldsFragment' };

export type ModelsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeviceModelFilter>;
  orderBy?: InputMaybe<DeviceModelOrder>;
}>;


export type ModelsQuery = { __typename?: 'Query', deviceModels: { __typename?: 'DeviceModelConnection', totalCount: number, nodes: Array<(
      { __typename?: 'DeviceModel' }
      & { ' $fragmentRefs'?: { 'ModelRowFieldsFragment': ModelRowFieldsFragment } }
    )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SheetFieldsFragment = { __typename?: 'FootprintSheet', id: string, revision: number, current: boolean, statistic: Statistic, errorRatio?: string | null, lifetimeYears: string, useLocation: string, manufacturingRatio?: string | null, transportRatio?: string | null, useRatio?: string | null, endOfLifeRatio?: string | null, yearlyEnergyKwh?: string | null, weightKg?: string | null, screenInches?: string | null, assemblyLocation?: string | null, issuedOn?: string | null, source: string, total: { __typename?: 'Mass', grams: number }, p95?: { __typename?: 'Mass', grams: number } | null } & { ' $fragmentName'?: 'SheetFieldsFragment' };

export type ModelQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ModelQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel', id: string, manufacturer: string, name: string, category: DeviceCategory, partNumbers: Array<string>, aliases: Array<string>, sheets: Array<(
        { __typename?: 'FootprintSheet' }
        & { ' $fragmentRefs'?: { 'SheetFieldsFragment': SheetFieldsFragment } }
      )> }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | { __typename?: 'Project' }
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type OfferedProjectFieldsFragment = { __typename?: 'OfferedProject', available: { __typename?: 'Mass', grams: number }, prices: Array<{ __typename?: 'Money', decimal: string, currency: string }>, project: { __typename?: 'Project', id: string, name: string, country: string, type: string, mechanism: Mechanism, methodology?: string | null, sdgs: Array<number>, registry: Registry, registryProjectId: string, registryUrl?: string | null, description?: string | null } } & { ' $fragmentName'?: 'OfferedProjectFieldsFragment' };

export type OfferQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
}>;


export type OfferQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, portfolio: { __typename?: 'Portfolio', uncovered: { __typename?: 'Mass', grams: number } }, offer: { __typename?: 'Offer', rounding: RoundingPolicy, currencies: Array<string>, quoteValidityDays: number, cancellationHours: number, availability: { __typename?: 'Availability', available: boolean, stage: RolloutStage, reasons: Array<{ __typename?: 'AvailabilityReason', code: string, message: string }> }, projects: Array<(
        { __typename?: 'OfferedProject' }
        & { ' $fragmentRefs'?: { 'OfferedProjectFieldsFragment': OfferedProjectFieldsFragment } }
      )> } } | null };

export type OffsetCountQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  quotable: DeviceFilter;
  unknown: DeviceFilter;
}>;


export type OffsetCountQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, quotable: { __typename?: 'DeviceConnection', totalCount: number }, unknown: { __typename?: 'DeviceConnection', totalCount: number } } | null };

export type QuoteCreateMutationVariables = Exact<{
  input: QuoteCreateInput;
}>;


export type QuoteCreateMutation = { __typename?: 'Mutation', quoteCreate: { __typename?: 'QuoteCreatePayload', quote?: (
      { __typename?: 'Quote', id: string }
      & { ' $fragmentRefs'?: { 'QuoteFieldsFragment': QuoteFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type OrderPlaceMutationVariables = Exact<{
  input: OrderPlaceInput;
}>;


export type OrderPlaceMutation = { __typename?: 'Mutation', orderPlace: { __typename?: 'OrderPlacePayload', order?: { __typename?: 'Order', id: string, number: string } | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type OrderRowFieldsFragment = { __typename?: 'Order', id: string, number: string, status: OrderStatus, beneficiary: string, placedAt: string, clientReference?: string | null, devices: number, offset: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number }, total: { __typename?: 'Money', decimal: string, currency: string } } & { ' $fragmentName'?: 'OrderRowFieldsFragment' };

export type OrdersQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  orderBy?: InputMaybe<OrderOrder>;
}>;


export type OrdersQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, orders: { __typename?: 'OrderConnection', totalCount: number, nodes: Array<(
        { __typename?: 'Order' }
        & { ' $fragmentRefs'?: { 'OrderRowFieldsFragment': OrderRowFieldsFragment } }
      )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type AllocationFieldsFragment = { __typename?: 'Allocation', id: string, released: boolean, mass: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number }, serials: (
    { __typename?: 'SerialRange' }
    & { ' $fragmentRefs'?: { 'SerialRangeFieldsFragment': SerialRangeFieldsFragment } }
  ), batch: { __typename?: 'CreditBatch', id: string, vintage: number }, project: { __typename?: 'Project', id: string, name: string, registry: Registry, registryProjectId: string, registryUrl?: string | null }, retirements: Array<{ __typename?: 'AllocationRetirement', mass: { __typename?: 'Mass', grams: number }, serials: (
      { __typename?: 'SerialRange' }
      & { ' $fragmentRefs'?: { 'SerialRangeFieldsFragment': SerialRangeFieldsFragment } }
    ), retirement: { __typename?: 'Retirement', id: string, retiredOn: string, registryReference: string, beneficiary: string, url?: string | null } }> } & { ' $fragmentName'?: 'AllocationFieldsFragment' };

export type OrderFieldsFragment = (
  { __typename?: 'Order', cancellableUntil?: string | null, viewerCanCancel: boolean, existing: ExistingDeviceScope, existingRule?: string | null, allocated: { __typename?: 'Mass', grams: number }, quote: { __typename?: 'Quote', id: string, rounding: RoundingPolicy, computed: { __typename?: 'Mass', grams: number }, groups: Array<{ __typename?: 'QuoteGroup', basis: FootprintBasis, devices: number }> }, allocations: Array<(
    { __typename?: 'Allocation' }
    & { ' $fragmentRefs'?: { 'AllocationFieldsFragment': AllocationFieldsFragment } }
  )>, certificates: Array<(
    { __typename?: 'Certificate' }
    & { ' $fragmentRefs'?: { 'CertificateRowFieldsFragment': CertificateRowFieldsFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'OrderRowFieldsFragment': OrderRowFieldsFragment } }
) & { ' $fragmentName'?: 'OrderFieldsFragment' };

export type OrderQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type OrderQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | (
      { __typename?: 'Order' }
      & { ' $fragmentRefs'?: { 'OrderFieldsFragment': OrderFieldsFragment } }
    )
    | { __typename?: 'Project' }
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type OrderCancelMutationVariables = Exact<{
  input: OrderCancelInput;
}>;


export type OrderCancelMutation = { __typename?: 'Mutation', orderCancel: { __typename?: 'OrderCancelPayload', order?: (
      { __typename?: 'Order' }
      & { ' $fragmentRefs'?: { 'OrderFieldsFragment': OrderFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type PlatformAuditQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PlatformAuditQuery = { __typename?: 'Query', platformAuditEvents: { __typename?: 'AuditEventConnection', totalCount: number, nodes: Array<(
      { __typename?: 'AuditEvent' }
      & { ' $fragmentRefs'?: { 'AuditEventFieldsFragment': AuditEventFieldsFragment } }
    )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type PortfolioSliceFieldsFragment = { __typename?: 'PortfolioSlice', key: string, label: string, devices?: number | null, footprint?: { __typename?: 'Mass', grams: number } | null, covered?: { __typename?: 'Mass', grams: number } | null, uncovered?: { __typename?: 'Mass', grams: number } | null, offset: { __typename?: 'Mass', grams: number }, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number } } & { ' $fragmentName'?: 'PortfolioSliceFieldsFragment' };

export type PortfolioFieldsFragment = { __typename?: 'Portfolio', asOf: string, devices: number, devicesWithoutFootprint: number, footprint: { __typename?: 'Mass', grams: number }, covered: { __typename?: 'Mass', grams: number }, uncovered: { __typename?: 'Mass', grams: number }, offset: { __typename?: 'Mass', grams: number }, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number }, byCategory: Array<(
    { __typename?: 'PortfolioSlice' }
    & { ' $fragmentRefs'?: { 'PortfolioSliceFieldsFragment': PortfolioSliceFieldsFragment } }
  )>, byCountry: Array<(
    { __typename?: 'PortfolioSlice' }
    & { ' $fragmentRefs'?: { 'PortfolioSliceFieldsFragment': PortfolioSliceFieldsFragment } }
  )>, byProject: Array<(
    { __typename?: 'PortfolioSlice' }
    & { ' $fragmentRefs'?: { 'PortfolioSliceFieldsFragment': PortfolioSliceFieldsFragment } }
  )>, byMonth: Array<(
    { __typename?: 'PortfolioSlice' }
    & { ' $fragmentRefs'?: { 'PortfolioSliceFieldsFragment': PortfolioSliceFieldsFragment } }
  )>, equivalencies: Array<{ __typename?: 'Equivalency', kind: EquivalencyKind, quantity: string, gramsPerUnit: number, edition: string, source: string }> } & { ' $fragmentName'?: 'PortfolioFieldsFragment' };

export type PortfolioQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type PortfolioQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, portfolio: (
      { __typename?: 'Portfolio' }
      & { ' $fragmentRefs'?: { 'PortfolioFieldsFragment': PortfolioFieldsFragment } }
    ) } | null };

export type ProjectRowFieldsFragment = { __typename?: 'Project', id: string, name: string, registry: Registry, registryProjectId: string, registryUrl?: string | null, country: string, type: string, mechanism: Mechanism, available: { __typename?: 'Mass', grams: number }, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number } } & { ' $fragmentName'?: 'ProjectRowFieldsFragment' };

export type ProjectsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
}>;


export type ProjectsQuery = { __typename?: 'Query', projects: { __typename?: 'ProjectConnection', totalCount: number, nodes: Array<(
      { __typename?: 'Project' }
      & { ' $fragmentRefs'?: { 'ProjectRowFieldsFragment': ProjectRowFieldsFragment } }
    )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ProjectFactFieldsFragment = { __typename?: 'Project', id: string, name: string, registry: Registry, registryProjectId: string, registryUrl?: string | null, country: string, type: string, methodology?: string | null, mechanism: Mechanism, sdgs: Array<number>, description?: string | null, latitude?: number | null, longitude?: number | null } & { ' $fragmentName'?: 'ProjectFactFieldsFragment' };

export type ProjectQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProjectQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | (
      { __typename?: 'Project', available: { __typename?: 'Mass', grams: number }, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number }, batches: Array<(
        { __typename?: 'CreditBatch' }
        & { ' $fragmentRefs'?: { 'BatchRowFieldsFragment': BatchRowFieldsFragment } }
      )> }
      & { ' $fragmentRefs'?: { 'ProjectFactFieldsFragment': ProjectFactFieldsFragment } }
    )
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type ProjectFactsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProjectFactsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | (
      { __typename?: 'Project' }
      & { ' $fragmentRefs'?: { 'ProjectFactFieldsFragment': ProjectFactFieldsFragment } }
    )
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type ProjectChoiceFieldsFragment = { __typename?: 'Project', id: string, name: string, registry: Registry, registryProjectId: string } & { ' $fragmentName'?: 'ProjectChoiceFieldsFragment' };

export type ProjectChoicesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProjectChoicesQuery = { __typename?: 'Query', projects: { __typename?: 'ProjectConnection', nodes: Array<(
      { __typename?: 'Project' }
      & { ' $fragmentRefs'?: { 'ProjectChoiceFieldsFragment': ProjectChoiceFieldsFragment } }
    )> } };

export type ProjectChoiceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProjectChoiceQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | (
      { __typename?: 'Project' }
      & { ' $fragmentRefs'?: { 'ProjectChoiceFieldsFragment': ProjectChoiceFieldsFragment } }
    )
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type ProjectUpsertMutationVariables = Exact<{
  input: ProjectUpsertInput;
}>;


export type ProjectUpsertMutation = { __typename?: 'Mutation', projectUpsert: { __typename?: 'ProjectUpsertPayload', project?: (
      { __typename?: 'Project' }
      & { ' $fragmentRefs'?: { 'ProjectFactFieldsFragment': ProjectFactFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type QuoteFieldsFragment = { __typename?: 'Quote', id: string, status: QuoteStatus, devices: number, rounding: RoundingPolicy, existing: ExistingDeviceScope, existingRule?: string | null, taxPercent: string, createdAt: string, expiresAt: string, clientReference?: string | null, computed: { __typename?: 'Mass', grams: number }, offset: { __typename?: 'Mass', grams: number }, lines: Array<{ __typename?: 'QuoteLine', percent: number, mass: { __typename?: 'Mass', grams: number }, pricePerTonne: { __typename?: 'Money', decimal: string, currency: string }, net: { __typename?: 'Money', decimal: string, currency: string }, project: { __typename?: 'Project', id: string, name: string, country: string, registry: Registry, registryProjectId: string } }>, groups: Array<{ __typename?: 'QuoteGroup', modelName: string, category: DeviceCategory, country: string, devices: number, usedMonths?: number | null, basis: FootprintBasis, computedEach: { __typename?: 'Mass', grams: number }, offsetEach: { __typename?: 'Mass', grams: number }, offset: { __typename?: 'Mass', grams: number } }>, excluded: Array<{ __typename?: 'QuoteExclusion', code: string, devices: number, message: string }>, net: { __typename?: 'Money', decimal: string, currency: string }, tax: { __typename?: 'Money', decimal: string, currency: string }, total: { __typename?: 'Money', decimal: string, currency: string }, order?: { __typename?: 'Order', id: string, number: string } | null } & { ' $fragmentName'?: 'QuoteFieldsFragment' };

export type QuoteQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type QuoteQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, offer: { __typename?: 'Offer', cancellationHours: number } } | null, node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | { __typename?: 'Project' }
    | (
      { __typename?: 'Quote' }
      & { ' $fragmentRefs'?: { 'QuoteFieldsFragment': QuoteFieldsFragment } }
    )
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type QuoteRowFieldsFragment = { __typename?: 'Quote', id: string, status: QuoteStatus, devices: number, createdAt: string, expiresAt: string, clientReference?: string | null, offset: { __typename?: 'Mass', grams: number }, total: { __typename?: 'Money', decimal: string, currency: string } } & { ' $fragmentName'?: 'QuoteRowFieldsFragment' };

export type QuotesQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  orderBy?: InputMaybe<QuoteOrder>;
}>;


export type QuotesQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, quotes: { __typename?: 'QuoteConnection', totalCount: number, nodes: Array<(
        { __typename?: 'Quote' }
        & { ' $fragmentRefs'?: { 'QuoteRowFieldsFragment': QuoteRowFieldsFragment } }
      )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } | null };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { __typename?: 'Query', regions: Array<{ __typename?: 'Region', id: string, code: string, name: string, countries: Array<string>, projects: Array<{ __typename?: 'Project', id: string }>, rollout: { __typename?: 'Rollout', stage: RolloutStage, effectiveFrom: string } }> };

export type RolloutSettingsFieldsFragment = { __typename?: 'RolloutSettings', categories: Array<DeviceCategory>, currencies: Array<string>, rounding: RoundingPolicy, retroactiveYears: number, cancellationHours: number, quoteValidityDays: number, languages: Array<string>, pilotTenants: Array<{ __typename?: 'Tenant', id: string, name: string, country: string }>, capPerMonth?: { __typename?: 'Mass', grams: number } | null, capTotal?: { __typename?: 'Mass', grams: number } | null, claims: { __typename?: 'ClaimPolicy', jurisdiction: string, audience: string, perDeviceBadge: boolean, allowed: Array<string>, forbidden: Array<string> }, projects: Array<{ __typename?: 'Project', id: string, name: string, country: string, registry: Registry, registryProjectId: string, mechanism: Mechanism, available: { __typename?: 'Mass', grams: number } }>, prices: Array<{ __typename?: 'ProjectPrice', project: { __typename?: 'Project', id: string }, pricePerTonne: { __typename?: 'Money', decimal: string, currency: string } }>, taxRates: Array<{ __typename?: 'TaxRate', country: string, percent: string }> } & { ' $fragmentName'?: 'RolloutSettingsFieldsFragment' };

export type RegionQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type RegionQuery = { __typename?: 'Query', region?: { __typename?: 'Region', id: string, code: string, name: string, countries: Array<string>, timeZone: string, rollout: { __typename?: 'Rollout', stage: RolloutStage, revision: number, effectiveFrom: string, settings: (
        { __typename?: 'RolloutSettings' }
        & { ' $fragmentRefs'?: { 'RolloutSettingsFieldsFragment': RolloutSettingsFieldsFragment } }
      ) } } | null };

export type RolloutHistoryQueryVariables = Exact<{
  code: Scalars['String']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RolloutHistoryQuery = { __typename?: 'Query', region?: { __typename?: 'Region', id: string, rollout: { __typename?: 'Rollout', revision: number, history: { __typename?: 'RolloutRevisionConnection', totalCount: number, nodes: Array<{ __typename?: 'RolloutRevision', revision: number, stage: RolloutStage, effectiveFrom: string, reason: string, author: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } } | null };

export type RetirementRowFieldsFragment = { __typename?: 'Retirement', id: string, retiredOn: string, recordedAt: string, registryReference: string, beneficiary: string, url?: string | null, serials: { __typename?: 'SerialRange', text: string, quantity: number }, project: { __typename?: 'Project', id: string, name: string }, batch: { __typename?: 'CreditBatch', id: string, vintage: number } } & { ' $fragmentName'?: 'RetirementRowFieldsFragment' };

export type RetirementsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RetirementFilter>;
  orderBy?: InputMaybe<RetirementOrder>;
}>;


export type RetirementsQuery = { __typename?: 'Query', retirements: { __typename?: 'RetirementConnection', totalCount: number, nodes: Array<(
      { __typename?: 'Retirement' }
      & { ' $fragmentRefs'?: { 'RetirementRowFieldsFragment': RetirementRowFieldsFragment } }
    )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RetirableRangeFieldsFragment = { __typename?: 'RetirableRange', orders: number, serials: { __typename?: 'SerialRange', registry: Registry, text: string, quantity: number }, project: { __typename?: 'Project', id: string, name: string }, batch: { __typename?: 'CreditBatch', id: string, vintage: number } } & { ' $fragmentName'?: 'RetirableRangeFieldsFragment' };

export type RetirableQueryVariables = Exact<{
  projectId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type RetirableQuery = { __typename?: 'Query', retirable: Array<(
    { __typename?: 'RetirableRange' }
    & { ' $fragmentRefs'?: { 'RetirableRangeFieldsFragment': RetirableRangeFieldsFragment } }
  )> };

export type BatchToRetireQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BatchToRetireQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch', id: string, vintage: number, serials: { __typename?: 'SerialRange', registry: Registry, text: string }, project: { __typename?: 'Project', id: string, name: string } }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport' }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | { __typename?: 'Project' }
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type RetirementRecordMutationVariables = Exact<{
  input: RetirementRecordInput;
}>;


export type RetirementRecordMutation = { __typename?: 'Mutation', retirementRecord: { __typename?: 'RetirementRecordPayload', retirement?: { __typename?: 'Retirement', id: string, batch: { __typename?: 'CreditBatch', id: string } } | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type SheetImportRowFieldsFragment = { __typename?: 'FootprintSheetsImport', id: string, fileName: string, status: FleetImportStatus, createdAt: string, finishedAt?: string | null, rowsRead: number, rowsAccepted: number, rowsRepaired: number, rowsUnchanged: number, rowsRefused: number } & { ' $fragmentName'?: 'SheetImportRowFieldsFragment' };

export type SheetImportsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SheetImportsQuery = { __typename?: 'Query', footprintSheetsImports: { __typename?: 'FootprintSheetsImportConnection', totalCount: number, nodes: Array<(
      { __typename?: 'FootprintSheetsImport' }
      & { ' $fragmentRefs'?: { 'SheetImportRowFieldsFragment': SheetImportRowFieldsFragment } }
    )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SheetImportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SheetImportQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | (
      { __typename?: 'FootprintSheetsImport', failure?: { __typename?: 'UserError', code: string, field?: Array<string> | null, message: string } | null }
      & { ' $fragmentRefs'?: { 'SheetImportRowFieldsFragment': SheetImportRowFieldsFragment } }
    )
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | { __typename?: 'Project' }
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type SheetFindingsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SheetFindingsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'AuditEvent' }
    | { __typename?: 'Certificate' }
    | { __typename?: 'CreditBatch' }
    | { __typename?: 'Device' }
    | { __typename?: 'DeviceModel' }
    | { __typename?: 'FleetImport' }
    | { __typename?: 'FootprintSheet' }
    | { __typename?: 'FootprintSheetsImport', id: string, findings: { __typename?: 'SheetFindingConnection', totalCount: number, nodes: Array<{ __typename?: 'SheetFinding', row: number, column?: string | null, code: string, value?: string | null, message: string, severity: FindingSeverity }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'ModelChoice' }
    | { __typename?: 'Order' }
    | { __typename?: 'Project' }
    | { __typename?: 'Quote' }
    | { __typename?: 'Region' }
    | { __typename?: 'Reseller' }
    | { __typename?: 'Retirement' }
    | { __typename?: 'Tenant' }
    | { __typename?: 'User' }
   | null };

export type FootprintSheetsImportMutationVariables = Exact<{
  input: FootprintSheetsImportInput;
}>;


export type FootprintSheetsImportMutation = { __typename?: 'Mutation', footprintSheetsImport: { __typename?: 'FootprintSheetsImportPayload', uploadUrl?: string | null, import?: { __typename?: 'FootprintSheetsImport', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type AdoptionFieldsFragment = { __typename?: 'MethodAdoption', id: string, status: MethodAdoptionStatus, adoptedAt: string, adoptedBy: string, devices: number, restated: number, refused: number, quoted: number, finishedAt?: string | null, method: { __typename?: 'MethodVersion', id: string, version: string }, previousMethod: { __typename?: 'MethodVersion', id: string, version: string } } & { ' $fragmentName'?: 'AdoptionFieldsFragment' };

export type TenantMethodsQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
}>;


export type TenantMethodsQuery = { __typename?: 'Query', methodVersions: Array<{ __typename?: 'MethodVersion', id: string, version: string, releasedOn: string, text: string }>, tenant?: { __typename?: 'Tenant', id: string, methodVersion: { __typename?: 'MethodVersion', id: string, version: string }, methodAdoptions: Array<(
      { __typename?: 'MethodAdoption' }
      & { ' $fragmentRefs'?: { 'AdoptionFieldsFragment': AdoptionFieldsFragment } }
    )> } | null };

export type DifferenceLineFieldsFragment = { __typename?: 'MethodDifferenceLine', country: string, devices: number, footprint: { __typename?: 'Footprint', id: string, basis: FootprintBasis }, model?: { __typename?: 'DeviceModel', id: string, manufacturer: string, name: string } | null, beforeEach: { __typename?: 'Mass', grams: number }, afterEach: { __typename?: 'Mass', grams: number }, before: { __typename?: 'Mass', grams: number }, after: { __typename?: 'Mass', grams: number }, reasons: Array<{ __typename?: 'MethodDifferenceReason', code: string, text: string, mass: { __typename?: 'Mass', grams: number } }> } & { ' $fragmentName'?: 'DifferenceLineFieldsFragment' };

export type MethodDifferenceFieldsFragment = { __typename?: 'MethodDifference', devices: number, changed: number, unchanged: number, refused: number, quoted: number, covered: number, from: { __typename?: 'MethodVersion', id: string, version: string }, to: { __typename?: 'MethodVersion', id: string, version: string }, before: { __typename?: 'Mass', grams: number }, after: { __typename?: 'Mass', grams: number }, delta: { __typename?: 'Mass', grams: number }, rest: { __typename?: 'MethodDifferenceRest', lines: number, devices: number, before: { __typename?: 'Mass', grams: number }, after: { __typename?: 'Mass', grams: number } }, refusals: Array<{ __typename?: 'MethodDifferenceRefusal', reason: string, devices: number }>, lines: Array<(
    { __typename?: 'MethodDifferenceLine' }
    & { ' $fragmentRefs'?: { 'DifferenceLineFieldsFragment': DifferenceLineFieldsFragment } }
  )> } & { ' $fragmentName'?: 'MethodDifferenceFieldsFragment' };

export type MethodDifferenceQueryVariables = Exact<{
  tenantId: Scalars['ID']['input'];
  version: Scalars['String']['input'];
}>;


export type MethodDifferenceQuery = { __typename?: 'Query', tenant?: { __typename?: 'Tenant', id: string, viewerCanAdoptMethod: boolean, methodDifference?: (
      { __typename?: 'MethodDifference' }
      & { ' $fragmentRefs'?: { 'MethodDifferenceFieldsFragment': MethodDifferenceFieldsFragment } }
    ) | null } | null };

export type MethodVersionAdoptMutationVariables = Exact<{
  input: MethodVersionAdoptInput;
}>;


export type MethodVersionAdoptMutation = { __typename?: 'Mutation', methodVersionAdopt: { __typename?: 'MethodVersionAdoptPayload', adoption?: (
      { __typename?: 'MethodAdoption' }
      & { ' $fragmentRefs'?: { 'AdoptionFieldsFragment': AdoptionFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type TenantRowFieldsFragment = { __typename?: 'Tenant', id: string, name: string, legalEntity: string, country: string, currency: string, createdAt: string, region: { __typename?: 'Region', id: string, code: string, name: string }, reseller?: { __typename?: 'Reseller', id: string, name: string } | null } & { ' $fragmentName'?: 'TenantRowFieldsFragment' };

export type TenantsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenantFilter>;
  orderBy?: InputMaybe<TenantOrder>;
}>;


export type TenantsQuery = { __typename?: 'Query', tenants: { __typename?: 'TenantConnection', totalCount: number, nodes: Array<(
      { __typename?: 'Tenant' }
      & { ' $fragmentRefs'?: { 'TenantRowFieldsFragment': TenantRowFieldsFragment } }
    )>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ResellerNameQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ResellerNameQuery = { __typename?: 'Query', reseller?: { __typename?: 'Reseller', id: string, name: string } | null };

export type PublicCertificateQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type PublicCertificateQuery = { __typename?: 'Query', certificate?: (
    { __typename?: 'PublicCertificate' }
    & { ' $fragmentRefs'?: { 'PublicCertificateFieldsFragment': PublicCertificateFieldsFragment } }
  ) | null };

export type PublicCertificateFieldsFragment = { __typename?: 'PublicCertificate', number: string, version: number, status: CertificateStatus, issuedAt: string, beneficiary: string, devices: number, estimatedDevices: number, existing: ExistingDeviceScope, existingRule?: string | null, statistic: Statistic, methodVersion: string, lifetimeYears: number, rounding: RoundingPolicy, statement: Array<string>, supersededByVersion?: number | null, sha256: string, computed: { __typename?: 'Mass', grams: number }, offset: { __typename?: 'Mass', grams: number }, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number }, projects: Array<(
    { __typename?: 'PublicCertificateProject' }
    & { ' $fragmentRefs'?: { 'PublicProjectFieldsFragment': PublicProjectFieldsFragment } }
  )> } & { ' $fragmentName'?: 'PublicCertificateFieldsFragment' };

export type PublicProjectFieldsFragment = { __typename?: 'PublicCertificateProject', name: string, registry: Registry, registryProjectId: string, country: string, registryUrl?: string | null, allocated: { __typename?: 'Mass', grams: number }, retired: { __typename?: 'Mass', grams: number }, retirements: Array<{ __typename?: 'PublicRetirement', retiredOn: string, registryReference: string, url?: string | null, serials: (
      { __typename?: 'SerialRange' }
      & { ' $fragmentRefs'?: { 'SerialRangeFieldsFragment': SerialRangeFieldsFragment } }
    ), mass: { __typename?: 'Mass', grams: number } }> } & { ' $fragmentName'?: 'PublicProjectFieldsFragment' };

export type ViewerFieldsFragment = { __typename?: 'Viewer', viewerCanOperate: boolean, viewerCanAudit: boolean, user?: { __typename?: 'User', id: string, email: string, name: string } | null, roles: Array<{ __typename?: 'RoleAssignment', role: Role, tenant?: { __typename?: 'Tenant', id: string, name: string } | null, reseller?: { __typename?: 'Reseller', id: string, name: string } | null, region?: { __typename?: 'Region', id: string, code: string, name: string } | null }>, tenants: Array<{ __typename?: 'Tenant', id: string, name: string }>, regions: Array<{ __typename?: 'Region', id: string, code: string, name: string }>, reseller?: { __typename?: 'Reseller', id: string, name: string } | null } & { ' $fragmentName'?: 'ViewerFieldsFragment' };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename?: 'Query', viewer?: (
    { __typename?: 'Viewer' }
    & { ' $fragmentRefs'?: { 'ViewerFieldsFragment': ViewerFieldsFragment } }
  ) | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename?: 'Mutation', signIn: { __typename?: 'SignInPayload', viewer?: (
      { __typename?: 'Viewer' }
      & { ' $fragmentRefs'?: { 'ViewerFieldsFragment': ViewerFieldsFragment } }
    ) | null, userErrors: Array<{ __typename?: 'UserError', code: string, field?: Array<string> | null, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename?: 'Mutation', signOut: { __typename?: 'SignOutPayload', userErrors: Array<{ __typename?: 'UserError', code: string, message: string }> } };

export const TenantContextFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantContextFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalEntity"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOrder"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeeAudit"}}]}}]} as unknown as DocumentNode<TenantContextFieldsFragment, unknown>;
export const AuditEventFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<AuditEventFieldsFragment, unknown>;
export const BatchRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]} as unknown as DocumentNode<BatchRowFieldsFragment, unknown>;
export const RetirementRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirementRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}}]}}]} as unknown as DocumentNode<RetirementRowFieldsFragment, unknown>;
export const BatchFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetirementRowFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirementRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}}]}}]} as unknown as DocumentNode<BatchFieldsFragment, unknown>;
export const SerialRangeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<SerialRangeFieldsFragment, unknown>;
export const TraceLinkFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<TraceLinkFieldsFragment, unknown>;
export const DeviceRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<DeviceRowFieldsFragment, unknown>;
export const MatchFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MatchFieldsFragment, unknown>;
export const AssuranceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssuranceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}}]}}]} as unknown as DocumentNode<AssuranceFieldsFragment, unknown>;
export const FootprintFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FootprintFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Footprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"gridFactorEdition"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"intervalCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"grams"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"intervalText"}},{"kind":"Field","name":{"kind":"Name","value":"assurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssuranceFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditsNote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssuranceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}}]}}]} as unknown as DocumentNode<FootprintFieldsFragment, unknown>;
export const ImportRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]} as unknown as DocumentNode<ImportRowFieldsFragment, unknown>;
export const ImportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errorReportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]} as unknown as DocumentNode<ImportFieldsFragment, unknown>;
export const MethodRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"gridFactorEdition"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"transportModes"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"assurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MethodRowFieldsFragment, unknown>;
export const MethodFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"intervalText"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"gridFactorEdition"}},{"kind":"Field","name":{"kind":"Name","value":"transportModes"}},{"kind":"Field","name":{"kind":"Name","value":"existingDevicesRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionHash"}},{"kind":"Field","name":{"kind":"Name","value":"assurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssuranceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssuranceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}}]}}]} as unknown as DocumentNode<MethodFieldsFragment, unknown>;
export const UnknownModelFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnmatchedModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"likenessPercent"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnknownModelFieldsFragment, unknown>;
export const ModelChoiceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"estimator"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"screenInches"}},{"kind":"Field","name":{"kind":"Name","value":"formFactor"}}]}}]}}]} as unknown as DocumentNode<ModelChoiceFieldsFragment, unknown>;
export const ModelRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]}}]} as unknown as DocumentNode<ModelRowFieldsFragment, unknown>;
export const SheetFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"p95"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errorRatio"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"useLocation"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturingRatio"}},{"kind":"Field","name":{"kind":"Name","value":"transportRatio"}},{"kind":"Field","name":{"kind":"Name","value":"useRatio"}},{"kind":"Field","name":{"kind":"Name","value":"endOfLifeRatio"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyEnergyKwh"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"screenInches"}},{"kind":"Field","name":{"kind":"Name","value":"assemblyLocation"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<SheetFieldsFragment, unknown>;
export const OfferedProjectFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedProjectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferedProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"methodology"}},{"kind":"Field","name":{"kind":"Name","value":"sdgs"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<OfferedProjectFieldsFragment, unknown>;
export const OrderRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<OrderRowFieldsFragment, unknown>;
export const AllocationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllocationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<AllocationFieldsFragment, unknown>;
export const CertificateRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"annexUrl"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CertificateRowFieldsFragment, unknown>;
export const OrderFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"existingRule"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllocationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateRowFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllocationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"annexUrl"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<OrderFieldsFragment, unknown>;
export const PortfolioSliceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioSliceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioSlice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]} as unknown as DocumentNode<PortfolioSliceFieldsFragment, unknown>;
export const PortfolioFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Portfolio"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"devicesWithoutFootprint"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioSliceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioSliceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byProject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioSliceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioSliceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equivalencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"gramsPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioSliceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioSlice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]} as unknown as DocumentNode<PortfolioFieldsFragment, unknown>;
export const ProjectRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]} as unknown as DocumentNode<ProjectRowFieldsFragment, unknown>;
export const ProjectFactFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectFactFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"methodology"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"sdgs"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]} as unknown as DocumentNode<ProjectFactFieldsFragment, unknown>;
export const ProjectChoiceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}}]}}]} as unknown as DocumentNode<ProjectChoiceFieldsFragment, unknown>;
export const QuoteFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"existingRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricePerTonne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"usedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"computedEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offsetEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxPercent"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<QuoteFieldsFragment, unknown>;
export const QuoteRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}}]}}]} as unknown as DocumentNode<QuoteRowFieldsFragment, unknown>;
export const RolloutSettingsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutSettingsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilotTenants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"currencies"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"retroactiveYears"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationHours"}},{"kind":"Field","name":{"kind":"Name","value":"quoteValidityDays"}},{"kind":"Field","name":{"kind":"Name","value":"capPerMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perDeviceBadge"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"forbidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricePerTonne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<RolloutSettingsFieldsFragment, unknown>;
export const RetirableRangeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirableRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetirableRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}}]}}]} as unknown as DocumentNode<RetirableRangeFieldsFragment, unknown>;
export const SheetImportRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintSheetsImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRepaired"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}}]}}]} as unknown as DocumentNode<SheetImportRowFieldsFragment, unknown>;
export const AdoptionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodAdoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"restated"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AdoptionFieldsFragment, unknown>;
export const DifferenceLineFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodDifferenceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]}}]} as unknown as DocumentNode<DifferenceLineFieldsFragment, unknown>;
export const MethodDifferenceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodDifferenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceLineFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodDifferenceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]}}]} as unknown as DocumentNode<MethodDifferenceFieldsFragment, unknown>;
export const TenantRowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalEntity"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TenantRowFieldsFragment, unknown>;
export const PublicProjectFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicProjectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCertificateProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<PublicProjectFieldsFragment, unknown>;
export const PublicCertificateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDevices"}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"existingRule"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicProjectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededByVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicProjectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCertificateProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<PublicCertificateFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOperate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAudit"}}]}}]} as unknown as DocumentNode<ViewerFieldsFragment, unknown>;
export const TenantContextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantContext"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantContextFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantContextFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalEntity"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOrder"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeeAudit"}}]}}]} as unknown as DocumentNode<TenantContextQuery, TenantContextQueryVariables>;
export const PasswordChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const TenantAuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEventFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<TenantAuditQuery, TenantAuditQueryVariables>;
export const BatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Batches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatchOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditBatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]} as unknown as DocumentNode<BatchesQuery, BatchesQueryVariables>;
export const BatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Batch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirementRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetirementRowFields"}}]}}]}}]} as unknown as DocumentNode<BatchQuery, BatchQueryVariables>;
export const CreditBatchRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreditBatchRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatchRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creditBatchRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreditBatchRegisterMutation, CreditBatchRegisterMutationVariables>;
export const CertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Certificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"annexUrl"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CertificatesQuery, CertificatesQueryVariables>;
export const CustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resellerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TenantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TenantOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reseller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resellerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalEntity"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CustomersQuery, CustomersQueryVariables>;
export const EstimateFootprintsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateFootprints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimateFootprints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"estimated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EstimateFootprintsQuery, EstimateFootprintsQueryVariables>;
export const EstimateFootprintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateFootprint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimateFootprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FootprintFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssuranceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FootprintFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Footprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"gridFactorEdition"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"intervalCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"grams"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"intervalText"}},{"kind":"Field","name":{"kind":"Name","value":"assurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssuranceFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditsNote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<EstimateFootprintQuery, EstimateFootprintQueryVariables>;
export const ModelChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]}}]} as unknown as DocumentNode<ModelChoicesQuery, ModelChoicesQueryVariables>;
export const DeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Device"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"costCentre"}},{"kind":"Field","name":{"kind":"Name","value":"orderReference"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FootprintFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TraceLinkFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssuranceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FootprintFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Footprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"gridFactorEdition"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"intervalCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"grams"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"intervalText"}},{"kind":"Field","name":{"kind":"Name","value":"assurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssuranceFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditsNote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TraceLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DeviceQuery, DeviceQueryVariables>;
export const DevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Devices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"devices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<DevicesQuery, DevicesQueryVariables>;
export const FleetCountriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FleetCountries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FleetCountriesQuery, FleetCountriesQueryVariables>;
export const UnmatchedModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnmatchedModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<UnmatchedModelsQuery, UnmatchedModelsQueryVariables>;
export const FootprintReplayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FootprintReplay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"footprintReplay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"tenantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identical"}},{"kind":"Field","name":{"kind":"Name","value":"storedHash"}},{"kind":"Field","name":{"kind":"Name","value":"replayedHash"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]} as unknown as DocumentNode<FootprintReplayQuery, FootprintReplayQueryVariables>;
export const ImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImportFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImportOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Import"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"tenantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errorReportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}}]} as unknown as DocumentNode<ImportQuery, ImportQueryVariables>;
export const ImportErrorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportErrors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"tenantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportErrorsQuery, ImportErrorsQueryVariables>;
export const FleetImportStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FleetImportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImportStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleetImportStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FleetImportStartMutation, FleetImportStartMutationVariables>;
export const FleetImportMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FleetImportMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImportMapInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fleetImportMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FleetImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"delimiter"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errorReportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"}}]}}]}}]} as unknown as DocumentNode<FleetImportMapMutation, FleetImportMapMutationVariables>;
export const DeviceOffsetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeviceOffset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceOffset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serialNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serialNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"offsets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"usedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicProjectFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicProjectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCertificateProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DeviceOffsetQuery, DeviceOffsetQueryVariables>;
export const MembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const MethodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanReleaseMethods"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodRowFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"gridFactorEdition"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"transportModes"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"assurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MethodsQuery, MethodsQueryVariables>;
export const MethodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Method"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanReleaseMethods"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssuranceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"intervalText"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"gridFactorEdition"}},{"kind":"Field","name":{"kind":"Name","value":"transportModes"}},{"kind":"Field","name":{"kind":"Name","value":"existingDevicesRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionHash"}},{"kind":"Field","name":{"kind":"Name","value":"assurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssuranceFields"}}]}}]}}]} as unknown as DocumentNode<MethodQuery, MethodQueryVariables>;
export const DefinitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Definitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanReleaseMethods"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]} as unknown as DocumentNode<DefinitionsQuery, DefinitionsQueryVariables>;
export const MethodVersionReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MethodVersionRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MethodVersionReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"methodVersionRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"methodVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssuranceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"}},{"kind":"Field","name":{"kind":"Name","value":"intervalText"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"gridFactorEdition"}},{"kind":"Field","name":{"kind":"Name","value":"transportModes"}},{"kind":"Field","name":{"kind":"Name","value":"existingDevicesRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionHash"}},{"kind":"Field","name":{"kind":"Name","value":"assurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssuranceFields"}}]}}]}}]} as unknown as DocumentNode<MethodVersionReleaseMutation, MethodVersionReleaseMutationVariables>;
export const AssuranceStatementAttachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssuranceStatementAttach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatementAttachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assuranceStatementAttach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssuranceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssuranceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssuranceStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"quotation"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"documentHash"}},{"kind":"Field","name":{"kind":"Name","value":"documentUrl"}}]}}]} as unknown as DocumentNode<AssuranceStatementAttachMutation, AssuranceStatementAttachMutationVariables>;
export const UnknownModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnknownModels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChooseModels"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnknownModelFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownModelFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnmatchedModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"likenessPercent"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnknownModelsQuery, UnknownModelsQueryVariables>;
export const ModelChoicesMadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ModelChoicesMade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChooseModels"}},{"kind":"Field","name":{"kind":"Name","value":"modelChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelChoiceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"estimator"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"screenInches"}},{"kind":"Field","name":{"kind":"Name","value":"formFactor"}}]}}]}}]} as unknown as DocumentNode<ModelChoicesMadeQuery, ModelChoicesMadeQueryVariables>;
export const EstimateForModelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EstimateForModel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"specs"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSpecsInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unmatchedModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"specs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"specs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"intervalCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"derived"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EstimateForModelQuery, EstimateForModelQueryVariables>;
export const ModelChoiceMakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelChoiceMake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelChoiceMakeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelChoiceMake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelChoiceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"estimator"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"screenInches"}},{"kind":"Field","name":{"kind":"Name","value":"formFactor"}}]}}]}}]} as unknown as DocumentNode<ModelChoiceMakeMutation, ModelChoiceMakeMutationVariables>;
export const ModelChoiceWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModelChoiceWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelChoiceWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelChoiceWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelChoiceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModelChoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"estimator"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnBy"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"screenInches"}},{"kind":"Field","name":{"kind":"Name","value":"formFactor"}}]}}]}}]} as unknown as DocumentNode<ModelChoiceWithdrawMutation, ModelChoiceWithdrawMutationVariables>;
export const ModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Models"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceModelFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceModelOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceModels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ModelRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ModelRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]}}]} as unknown as DocumentNode<ModelsQuery, ModelsQueryVariables>;
export const ModelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Model"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceModel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"partNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintSheet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"p95"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errorRatio"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"useLocation"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturingRatio"}},{"kind":"Field","name":{"kind":"Name","value":"transportRatio"}},{"kind":"Field","name":{"kind":"Name","value":"useRatio"}},{"kind":"Field","name":{"kind":"Name","value":"endOfLifeRatio"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyEnergyKwh"}},{"kind":"Field","name":{"kind":"Name","value":"weightKg"}},{"kind":"Field","name":{"kind":"Name","value":"screenInches"}},{"kind":"Field","name":{"kind":"Name","value":"assemblyLocation"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<ModelQuery, ModelQueryVariables>;
export const OfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"currencies"}},{"kind":"Field","name":{"kind":"Name","value":"quoteValidityDays"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationHours"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfferedProjectFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfferedProjectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferedProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"methodology"}},{"kind":"Field","name":{"kind":"Name","value":"sdgs"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<OfferQuery, OfferQueryVariables>;
export const OffsetCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OffsetCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"quotable"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unknown"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"quotable"},"name":{"kind":"Name","value":"devices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"quotable"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"devices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unknown"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<OffsetCountQuery, OffsetCountQueryVariables>;
export const QuoteCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"existingRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricePerTonne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"usedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"computedEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offsetEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxPercent"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<QuoteCreateMutation, QuoteCreateMutationVariables>;
export const OrderPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderPlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<OrderPlaceMutation, OrderPlaceMutationVariables>;
export const OrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Orders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]} as unknown as DocumentNode<OrdersQuery, OrdersQueryVariables>;
export const OrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Order"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"tenantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllocationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"annexUrl"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"existingRule"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllocationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateRowFields"}}]}}]}}]} as unknown as DocumentNode<OrderQuery, OrderQueryVariables>;
export const OrderCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrderCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"placedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllocationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}},{"kind":"Field","name":{"kind":"Name","value":"annexUrl"}},{"kind":"Field","name":{"kind":"Name","value":"verificationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrderRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cancellableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"existingRule"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllocationFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CertificateRowFields"}}]}}]}}]} as unknown as DocumentNode<OrderCancelMutation, OrderCancelMutationVariables>;
export const PlatformAuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformAuditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEventFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEventFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<PlatformAuditQuery, PlatformAuditQueryVariables>;
export const PortfolioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Portfolio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"portfolio"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioSliceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortfolioSlice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortfolioFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Portfolio"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"devicesWithoutFootprint"}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"covered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioSliceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioSliceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byProject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioSliceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortfolioSliceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equivalencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"gramsPerUnit"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<PortfolioQuery, PortfolioQueryVariables>;
export const ProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Projects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]} as unknown as DocumentNode<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Project"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectFactFields"}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BatchRowFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectFactFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"methodology"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"sdgs"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BatchRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"free"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]} as unknown as DocumentNode<ProjectQuery, ProjectQueryVariables>;
export const ProjectFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectFactFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectFactFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"methodology"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"sdgs"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]} as unknown as DocumentNode<ProjectFactsQuery, ProjectFactsQueryVariables>;
export const ProjectChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectChoiceFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}}]}}]} as unknown as DocumentNode<ProjectChoicesQuery, ProjectChoicesQueryVariables>;
export const ProjectChoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectChoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectChoiceFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectChoiceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}}]}}]} as unknown as DocumentNode<ProjectChoiceQuery, ProjectChoiceQueryVariables>;
export const ProjectUpsertDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProjectUpsert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectUpsertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectUpsert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectFactFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectFactFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"methodology"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"sdgs"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}}]}}]} as unknown as DocumentNode<ProjectUpsertMutation, ProjectUpsertMutationVariables>;
export const QuoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancellationHours"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"tenantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"existingRule"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricePerTonne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"usedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"computedEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offsetEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxPercent"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<QuoteQuery, QuoteQueryVariables>;
export const QuotesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientReference"}}]}}]} as unknown as DocumentNode<QuotesQuery, QuotesQueryVariables>;
export const RegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}}]}}]}}]}}]} as unknown as DocumentNode<RegionsQuery, RegionsQueryVariables>;
export const RegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Region"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutSettingsFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutSettingsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pilotTenants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"currencies"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"retroactiveYears"}},{"kind":"Field","name":{"kind":"Name","value":"cancellationHours"}},{"kind":"Field","name":{"kind":"Name","value":"quoteValidityDays"}},{"kind":"Field","name":{"kind":"Name","value":"capPerMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"perDeviceBadge"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"forbidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"}},{"kind":"Field","name":{"kind":"Name","value":"available"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pricePerTonne"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<RegionQuery, RegionQueryVariables>;
export const RolloutHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolloutHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"author"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolloutHistoryQuery, RolloutHistoryQueryVariables>;
export const RetirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Retirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirementOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetirementRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirementRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Retirement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}}]}}]} as unknown as DocumentNode<RetirementsQuery, RetirementsQueryVariables>;
export const RetirableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Retirable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"projectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetirableRangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirableRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetirableRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}}]}}]}}]} as unknown as DocumentNode<RetirableQuery, RetirableQueryVariables>;
export const BatchToRetireDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchToRetire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreditBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vintage"}},{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BatchToRetireQuery, BatchToRetireQueryVariables>;
export const RetirementRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetirementRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirementRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirementRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetirementRecordMutation, RetirementRecordMutationVariables>;
export const SheetImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"footprintSheetsImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetImportRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintSheetsImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRepaired"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}}]}}]} as unknown as DocumentNode<SheetImportsQuery, SheetImportsQueryVariables>;
export const SheetImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintSheetsImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SheetImportRowFields"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SheetImportRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintSheetsImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRepaired"}},{"kind":"Field","name":{"kind":"Name","value":"rowsUnchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRefused"}}]}}]} as unknown as DocumentNode<SheetImportQuery, SheetImportQueryVariables>;
export const SheetFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintSheetsImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SheetFindingsQuery, SheetFindingsQueryVariables>;
export const FootprintSheetsImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FootprintSheetsImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FootprintSheetsImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"footprintSheetsImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadUrl"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FootprintSheetsImportMutation, FootprintSheetsImportMutationVariables>;
export const TenantMethodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantMethods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"methodVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"methodAdoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptionFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodAdoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"restated"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<TenantMethodsQuery, TenantMethodsQueryVariables>;
export const MethodDifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MethodDifference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAdoptMethod"}},{"kind":"Field","name":{"kind":"Name","value":"methodDifference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodDifferenceFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodDifferenceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"footprint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"beforeEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"afterEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodDifferenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceLineFields"}}]}}]}}]} as unknown as DocumentNode<MethodDifferenceQuery, MethodDifferenceQueryVariables>;
export const MethodVersionAdoptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MethodVersionAdopt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MethodVersionAdoptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"methodVersionAdopt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdoptionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdoptionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodAdoption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"restated"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousMethod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MethodVersionAdoptMutation, MethodVersionAdoptMutationVariables>;
export const TenantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tenants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TenantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TenantOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TenantRowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TenantRowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tenant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalEntity"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TenantsQuery, TenantsQueryVariables>;
export const ResellerNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResellerName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reseller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ResellerNameQuery, ResellerNameQueryVariables>;
export const PublicCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicCertificateFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SerialRangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SerialRange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"last"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicProjectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCertificateProject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"registry"}},{"kind":"Field","name":{"kind":"Name","value":"registryProjectId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"registryUrl"}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SerialRangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"registryReference"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicCertificateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"devices"}},{"kind":"Field","name":{"kind":"Name","value":"estimatedDevices"}},{"kind":"Field","name":{"kind":"Name","value":"existing"}},{"kind":"Field","name":{"kind":"Name","value":"existingRule"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grams"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"methodVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lifetimeYears"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicProjectFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededByVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]} as unknown as DocumentNode<PublicCertificateQuery, PublicCertificateQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOperate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAudit"}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reseller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOperate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAudit"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;