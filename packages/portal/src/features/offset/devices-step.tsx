import { useQuery } from "@apollo/client/react";
import { Alert, Radio, Skeleton, Stack, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Mass } from "../../components/mass";
import { Section } from "../../components/section";
import { useFormatter } from "../../format/use-formatter";
import type { DeviceFilter } from "../../gql/graphql";
import { DeviceChoice } from "./device-choice";
import { ExistingChoice } from "./existing-choice";
import { OffsetCountDocument } from "./offset.graphql";
import { StepButtons } from "./step-buttons";
import { trimFilter } from "./trim-filter";
import type { Wizard } from "./use-wizard";

interface DevicesStepProps {
	tenantId: string;
	wizard: Wizard;
	uncoveredGrams: number;
}

/** Which devices: all that nothing covers yet, or those among them that a filter lets through. */
export function DevicesStep({
	tenantId,
	wizard,
	uncoveredGrams,
}: DevicesStepProps) {
	const { t } = useTranslation();
	const { filter, setFilter } = wizard;
	const [some, setSome] = useState(Object.values(filter).some(Boolean));
	const [asked] = useDebouncedValue(filter, 300);
	const { data, previousData } = useQuery(OffsetCountDocument, {
		variables: { tenantId, ...countFilters(trimFilter(asked)) },
	});
	const counts = (data ?? previousData)?.tenant;
	const count = counts?.quotable.totalCount;
	return (
		<Section
			title={t("offset.devices.title")}
			description={t("offset.devices.text")}
		>
			<Stack gap="lg">
				<Radio.Group
					value={some ? "some" : "all"}
					onChange={(value) => {
						setSome(value === "some");
						if (value === "all") setFilter({});
					}}
					aria-label={t("offset.devices.title")}
				>
					<Stack gap="sm">
						<Radio value="all" label={t("offset.devices.all")} />
						<Radio value="some" label={t("offset.devices.some")} />
					</Stack>
				</Radio.Group>
				{some && (
					<DeviceChoice
						tenantId={tenantId}
						filter={filter}
						onChange={setFilter}
					/>
				)}
				<ExistingChoice value={wizard.existing} onChange={wizard.setExisting} />
				<Chosen
					count={count}
					grams={
						some || wizard.existing === "REMAINING_USE"
							? undefined
							: uncoveredGrams
					}
				/>
				{counts && counts.unknown.totalCount > 0 && (
					<Alert color="ochre" icon={<IconInfoCircle />} role="note">
						{t("offset.devices.unknown", { count: counts.unknown.totalCount })}
					</Alert>
				)}
				<StepButtons disabled={!count} onNext={() => wizard.setStep("mix")} />
			</Stack>
		</Section>
	);
}

function Chosen({
	count,
	grams,
}: {
	count: number | undefined;
	grams: number | undefined;
}) {
	const { t } = useTranslation();
	const format = useFormatter();
	if (count === undefined) return <Skeleton height={48} width={220} />;
	return (
		<div role="status">
			<Text fz="1.75rem" fw={640} lh={1.2}>
				{t("units.devices", { count })}
			</Text>
			<Text c="dimmed">
				{grams === undefined ? (
					t("offset.devices.massLater")
				) : (
					<>
						{t("offset.devices.mass")} <Mass grams={grams} /> (
						{format.mass(grams).exact})
					</>
				)}
			</Text>
		</div>
	);
}

/** Only devices that nothing covers can be quoted; those without a footprint are counted beside them. */
function countFilters(filter: DeviceFilter) {
	const uncovered: DeviceFilter = { ...filter, coverage: ["NONE", "QUOTED"] };
	return {
		quotable: { ...uncovered, hasFootprint: true },
		unknown: { ...uncovered, hasFootprint: false },
	};
}
