import { skipToken, useQuery } from "@apollo/client/react";
import { Autocomplete } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ModelChoicesQuery } from "../../gql/graphql";
import { ModelChoicesDocument } from "./estimate.graphql";

type Choice = ModelChoicesQuery["deviceModels"]["nodes"][number];

interface ModelNameFieldProps {
	/** Whether models of the catalogue are offered; they are for those who are signed in. */
	searchable: boolean;
	value: string;
	onType: (name: string) => void;
	onChoose: (model: Choice) => void;
	error?: ReactNode;
	/** The form field, by which an error finds it. */
	"data-path": string;
}

const MOST = 12;
const LEAST_TYPED = 2;

/** A model's name: free text, since the server looks for it in any spelling, with the catalogue's names offered meanwhile. */
export function ModelNameField(props: ModelNameFieldProps) {
	const { t } = useTranslation();
	const { searchable, value, onType, onChoose, error } = props;
	const [search] = useDebouncedValue(value.trim(), 250);
	const query = useQuery(
		ModelChoicesDocument,
		searchable && search.length >= LEAST_TYPED
			? { variables: { first: MOST, search } }
			: skipToken,
	);
	const found = (query.data ?? query.previousData)?.deviceModels.nodes ?? [];
	const labels = new Map(
		found.map((model) => [`${model.manufacturer} ${model.name}`, model]),
	);
	return (
		<Autocomplete
			label={t("fleet.model")}
			description={
				searchable ? t("estimate.modelSearch") : t("estimate.modelText")
			}
			maxLength={160}
			autoComplete="off"
			data-path={props["data-path"]}
			error={error}
			value={value}
			onChange={(text) => {
				const model = labels.get(text);
				if (model) onChoose(model);
				else onType(text);
			}}
			data={[...labels.keys()]}
			// The server has filtered already, by more than the label.
			filter={({ options }) => options}
		/>
	);
}
