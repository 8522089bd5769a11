import { useTranslation } from "react-i18next";
import { ExternalLink } from "../../components/external-link";
import type { Registry } from "../../gql/graphql";

interface RegistryLinkProps {
	registry: Registry;
	registryProjectId: string;
	registryUrl?: string | null;
}

/** A project as its registry knows it, with the way there. */
export function RegistryLink(props: RegistryLinkProps) {
	const { t } = useTranslation();
	const text = `${t(`enums.registry.${props.registry}`)} ${props.registryProjectId}`;
	if (!props.registryUrl) return text;
	return <ExternalLink href={props.registryUrl}>{text}</ExternalLink>;
}
