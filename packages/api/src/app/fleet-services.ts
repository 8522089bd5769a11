import { CoverageRepository } from "../modules/fleet/coverage.repository.js";
import { DeviceRepository } from "../modules/fleet/device.repository.js";
import { DeviceSumsRepository } from "../modules/fleet/device-sums.repository.js";
import { FootprintGateRepository } from "../modules/fleet/footprint-gate.repository.js";
import { FootprintMatchingRepository } from "../modules/fleet/footprint-matching.repository.js";
import {
	DeviceRecount,
	DeviceRegistration,
	FleetCoverage,
	FleetRestatement,
	FleetService,
	FleetStaging,
	type FootprintAssigner,
	FootprintMatching,
	NamedDevices,
	OrderDevices,
	QuotedFleet,
} from "../modules/fleet/index.js";
import { NamedDevicesRepository } from "../modules/fleet/named-devices.repository.js";
import { OrderDevicesRepository } from "../modules/fleet/order-devices.repository.js";
import { QuotedFleetRepository } from "../modules/fleet/quoted-fleet.repository.js";
import { RestatementRepository } from "../modules/fleet/restatement.repository.js";
import { StagingRepository } from "../modules/fleet/staging.repository.js";
import {
	PortfolioLedger,
	type PortfolioRecount,
	PortfolioService,
} from "../modules/portfolio/index.js";
import { PortfolioRepository } from "../modules/portfolio/portfolio.repository.js";
import type { TenantServices } from "../platform/graphql/context.js";
import type { TenantScope } from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";

/**
 * Builds one tenant's fleet and its portfolio.
 * @param footprints where footprints of models come from
 * @param recounts who else can count figures of the portfolio anew
 */
export function composeFleet(
	ports: Ports,
	scope: TenantScope,
	footprints: FootprintAssigner,
	recounts: readonly PortfolioRecount[],
): Pick<
	TenantServices,
	"fleet" | "orderDevices" | "portfolio" | "portfolioLedger"
> {
	const { database } = ports;
	const figures = new PortfolioRepository(database, scope);
	const ledger = new PortfolioLedger(figures, ports.ids);
	const repository = new DeviceRepository(database, scope);
	const gate = new FootprintGateRepository(database, scope);
	return {
		portfolioLedger: ledger,
		portfolio: new PortfolioService(ports, scope, figures, ledger, [
			new DeviceRecount(new DeviceSumsRepository(database, scope)),
			...recounts,
		]),
		orderDevices: new OrderDevices(new OrderDevicesRepository(database, scope)),
		fleet: new FleetService({
			repository,
			registration: new DeviceRegistration(
				ports,
				scope,
				repository,
				ledger,
				footprints,
			),
			quoted: new QuotedFleet(new QuotedFleetRepository(database, scope), gate),
			coverage: new FleetCoverage(
				new CoverageRepository(database, scope),
				ledger,
				footprints,
			),
			restatement: new FleetRestatement(
				ports,
				new RestatementRepository(database, scope),
				gate,
				ledger,
			),
			staging: new FleetStaging(
				ports,
				scope,
				new StagingRepository(database, scope),
				ledger,
				footprints,
			),
			named: new NamedDevices(
				ports,
				scope,
				new NamedDevicesRepository(database, scope),
				ledger,
				footprints,
				gate,
			),
			matching: new FootprintMatching(
				ports,
				scope,
				new FootprintMatchingRepository(database, scope),
				ledger,
				footprints,
			),
		}),
	};
}
