import { IconFileUnknown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state";
import { VerifyForm } from "./verify-form";

/** No certificate bears this number: said plainly, since somebody may have been shown a forged one. */
export function UnknownCertificate({ number }: { number: string }) {
	const { t } = useTranslation();
	return (
		<>
			<title>{`${t("verify.unknown.title")} · Tonnetrace`}</title>
			<EmptyState
				order={1}
				icon={IconFileUnknown}
				title={t("verify.unknown.title")}
				action={<VerifyForm number={number} />}
			>
				{t("verify.unknown.text", { number })}
			</EmptyState>
		</>
	);
}
