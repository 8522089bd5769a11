import { Alert, Anchor, List } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { DefinitionFault } from "./definition-text";

interface DefinitionFaultsProps {
	faults: readonly DefinitionFault[];
	/** Takes the user to the place in the editor. */
	onShow: (path: readonly string[]) => void;
}

/** What is wrong inside a definition, by path; each leads to its place. */
export function DefinitionFaults({ faults, onShow }: DefinitionFaultsProps) {
	const { t } = useTranslation();
	if (faults.length === 0) return null;
	return (
		<Alert
			color="red"
			role="alert"
			icon={<IconAlertTriangle />}
			title={t("methods.refused", { count: faults.length })}
		>
			<List size="sm" spacing={4}>
				{faults.map(({ path, message }) => (
					<List.Item key={`${path.join(".")} ${message}`}>
						{path.length > 0 && (
							<>
								<Anchor
									component="button"
									type="button"
									className="tt-mono"
									inherit
									onClick={() => onShow(path)}
								>
									{path.join(".")}
								</Anchor>
								{": "}
							</>
						)}
						<span lang="en">{message}</span>
					</List.Item>
				))}
			</List>
		</Alert>
	);
}
