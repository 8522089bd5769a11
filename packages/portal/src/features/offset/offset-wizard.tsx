import { Stack, Stepper, Text } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { TenantInContext } from "../../app/tenant/tenant-context";
import { PageHeader } from "../../components/page-header";
import type { OfferQuery } from "../../gql/graphql";
import { PlaceOrder } from "../quotes/place-order";
import { DevicesStep } from "./devices-step";
import { MixStep } from "./mix-step";
import { QuoteStep } from "./quote-step";
import { STEPS, useWizard } from "./use-wizard";

interface OffsetWizardProps {
	tenant: TenantInContext;
	offer: NonNullable<OfferQuery["tenant"]>["offer"];
	/** Footprint of all devices that no order covers, in grams. */
	uncoveredGrams: number;
}

/** From a choice of devices to an order, in four steps; nothing is bought before the last. */
export function OffsetWizard({
	tenant,
	offer,
	uncoveredGrams,
}: OffsetWizardProps) {
	const { t } = useTranslation();
	const own = offer.currencies.includes(tenant.currency);
	const wizard = useWizard(
		tenant.id,
		own ? tenant.currency : (offer.currencies[0] ?? tenant.currency),
	);
	const { step, setStep, quote } = wizard;
	const at = STEPS.indexOf(step);
	const top = useRef<HTMLDivElement>(null);
	const shown = useRef(step);
	useEffect(() => {
		if (shown.current === step) return;
		shown.current = step;
		top.current?.focus({ preventScroll: true });
		top.current?.scrollIntoView({ block: "start" });
	}, [step]);
	return (
		<>
			<PageHeader title={t("offset.title")} description={t("offset.text")} />
			<Stack
				gap="lg"
				ref={top}
				tabIndex={-1}
				style={{ outline: "none", scrollMarginTop: 80 }}
			>
				<Text hiddenFrom="sm" fw={600}>
					{t("offset.stepOf", {
						at: at + 1,
						of: STEPS.length,
						name: t(`offset.step.${step}`),
					})}
				</Text>
				<Stepper
					visibleFrom="sm"
					active={at}
					size="sm"
					onStepClick={(index) => setStep(STEPS[index] ?? step)}
					allowNextStepsSelect={false}
				>
					{STEPS.map((name) => (
						<Stepper.Step key={name} label={t(`offset.step.${name}`)} />
					))}
				</Stepper>
				{step === "devices" && (
					<DevicesStep
						tenantId={tenant.id}
						wizard={wizard}
						uncoveredGrams={uncoveredGrams}
					/>
				)}
				{step === "mix" && <MixStep offer={offer} wizard={wizard} />}
				{step === "quote" && quote && (
					<QuoteStep quote={quote} wizard={wizard} />
				)}
				{step === "order" && quote && (
					<PlaceOrder
						tenant={tenant}
						quote={quote}
						cancellationHours={offer.cancellationHours}
						onBack={() => setStep("quote")}
						onNewQuote={() => setStep("mix")}
					/>
				)}
			</Stack>
		</>
	);
}
