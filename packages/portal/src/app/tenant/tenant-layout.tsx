import { Outlet } from "react-router";
import { ErrorState } from "../../components/error-state";
import { PageLoader } from "../../components/page-loader";
import { failureOf } from "../../errors/failure";
import { NotFoundPage } from "../not-found.page";
import { TenantBanner } from "./tenant-banner";
import { useTenantState } from "./tenant-context";

/** Around every page of one tenant. A missing and a forbidden tenant look alike. */
export function TenantLayout() {
	const { tenant, missing, error, retry } = useTenantState();
	if (tenant) {
		return (
			<>
				<TenantBanner tenant={tenant} />
				<Outlet key={tenant.id} />
			</>
		);
	}
	const code = error ? failureOf(error).code : undefined;
	if (missing || code === "NOT_FOUND" || code === "FORBIDDEN") {
		return <NotFoundPage />;
	}
	return error ? <ErrorState error={error} onRetry={retry} /> : <PageLoader />;
}
