import { Alert, SimpleGrid, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Stat } from "../../components/stat";
import { useFormatter } from "../../format/use-formatter";
import type { SerialReading } from "./read-serials";
import classes from "./serial-preview.module.css";

interface SerialPreviewProps {
	text: string;
	reading: SerialReading;
}

/** What a typed serial range says, before anything is sent; or where it can't be read. */
export function SerialPreview({ text, reading }: SerialPreviewProps) {
	return (
		<div aria-live="polite">
			{reading.state === "READ" && <Range reading={reading} />}
			{reading.state === "FAULT" && <Fault text={text} reading={reading} />}
		</div>
	);
}

function Range({ reading }: { reading: SerialReading & { state: "READ" } }) {
	const { t } = useTranslation();
	const format = useFormatter();
	const { registry, firstText, lastText, quantity, vintage } = reading.range;
	return (
		<SimpleGrid
			component="dl"
			cols={{ base: 2, sm: 5 }}
			className={classes.range}
		>
			<Stat
				label={t("projects.registry")}
				value={<Text fz="md">{t(`enums.registry.${registry}`)}</Text>}
			/>
			<Stat label={t("batches.first")} value={<Serial text={firstText} />} />
			<Stat label={t("batches.last")} value={<Serial text={lastText} />} />
			<Stat
				label={t("batches.computed")}
				value={<Text fz="md">{format.number(quantity)}</Text>}
			/>
			{vintage !== undefined && (
				<Stat
					label={t("batches.vintage")}
					value={<Text fz="md">{vintage}</Text>}
				/>
			)}
		</SimpleGrid>
	);
}

function Serial({ text }: { text: string }) {
	return (
		<Text fz="md" className="tt-mono">
			{text}
		</Text>
	);
}

function Fault(props: {
	text: string;
	reading: SerialReading & { state: "FAULT" };
}) {
	const { t } = useTranslation();
	const { text, reading } = props;
	const { position, code } = reading;
	// A visible place also where the fault is that something is missing.
	const faulty = text.slice(position, position + 1).trim() || "␣";
	return (
		<Alert
			color="red"
			icon={<IconAlertTriangle />}
			title={t(`batches.fault.${code}`)}
		>
			<Text size="sm" mb={4}>
				{t("batches.faultAt", { position: position + 1 })}
			</Text>
			<code className={classes.fault}>
				{text.slice(0, position)}
				<mark>{faulty}</mark>
				{text.slice(position + 1)}
			</code>
		</Alert>
	);
}
