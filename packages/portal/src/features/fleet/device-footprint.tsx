import { useTranslation } from "react-i18next";
import { Section } from "../../components/section";
import { type FragmentType, readFragment } from "../../gql";
import {
	FootprintFields,
	type MatchFields,
} from "../footprints/footprint.graphql";
import { FootprintSections } from "../footprints/footprint-sections";
import { Replay } from "../footprints/replay";

interface DeviceFootprintProps {
	tenantId: string;
	footprint: FragmentType<typeof FootprintFields>;
	/** What led from the device's data to its footprint. */
	match: FragmentType<typeof MatchFields> | null | undefined;
}

/** A device's footprint with all that it rests on. */
export function DeviceFootprint(props: DeviceFootprintProps) {
	const { t } = useTranslation();
	const footprint = readFragment(FootprintFields, props.footprint);
	return (
		<>
			<FootprintSections footprint={footprint} match={props.match} />
			<Section title={t("replay.title")}>
				<Replay footprintId={footprint.id} tenantId={props.tenantId} />
			</Section>
		</>
	);
}
