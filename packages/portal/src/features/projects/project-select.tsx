import { skipToken, useQuery } from "@apollo/client/react";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment } from "../../gql";
import type { ProjectChoiceFieldsFragment } from "../../gql/graphql";
import {
	ProjectChoiceDocument,
	ProjectChoiceFields,
	ProjectChoicesDocument,
} from "./project.graphql";

type Choice = ProjectChoiceFieldsFragment;

interface ProjectSelectProps {
	label: string;
	placeholder?: string;
	description?: ReactNode;
	error?: ReactNode;
	required?: boolean;
	/** The form field, by which an error finds it. */
	"data-path"?: string;
	/** The chosen project's id, or nothing. */
	value: string;
	onChange: (project: Choice | undefined) => void;
}

const MOST = 20;

/** Chooses a project by typing part of its name or its registry id. The server searches, so that it works with any number of them. */
export function ProjectSelect(props: ProjectSelectProps) {
	const { t } = useTranslation();
	const [typed, setTyped] = useState("");
	const chosen = useProjectChoice(props.value);
	const label = (one: Choice) =>
		`${one.name} · ${t(`enums.registry.${one.registry}`)} ${one.registryProjectId}`;
	const chosenLabel = chosen && label(chosen);
	// What stands in the field after a choice is that choice, not a search.
	const [search] = useDebouncedValue(typed === chosenLabel ? "" : typed, 250);
	const query = useQuery(ProjectChoicesDocument, {
		variables: { first: MOST, search: search.trim() || null },
	});
	const found = (query.data ?? query.previousData)?.projects.nodes ?? [];
	const listed = readFragment(ProjectChoiceFields, found);
	const choices =
		chosen && !listed.some(({ id }) => id === chosen.id)
			? [chosen, ...listed]
			: listed;
	return (
		<Select
			label={props.label}
			placeholder={props.placeholder}
			description={props.description}
			error={props.error}
			data-path={props["data-path"]}
			withAsterisk={props.required}
			searchable
			clearable={!props.required}
			miw={240}
			data={choices.map((one) => ({ value: one.id, label: label(one) }))}
			// The server has filtered already, by more than the label.
			filter={({ options }) => options}
			nothingFoundMessage={
				query.loading ? t("common.loading") : t("projects.noneFound")
			}
			value={props.value || null}
			onChange={(id) => props.onChange(choices.find((one) => one.id === id))}
			searchValue={typed}
			onSearchChange={setTyped}
		/>
	);
}

/** The project with an id; undefined while it is read, and when there is none. */
export function useProjectChoice(id: string): Choice | undefined {
	const { data } = useQuery(
		ProjectChoiceDocument,
		id ? { variables: { id }, fetchPolicy: "cache-first" } : skipToken,
	);
	const node = id ? data?.node : undefined;
	return node?.__typename === "Project"
		? readFragment(ProjectChoiceFields, node)
		: undefined;
}
