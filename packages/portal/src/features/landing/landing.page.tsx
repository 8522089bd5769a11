import {
	Button,
	Card,
	Container,
	Group,
	SimpleGrid,
	Stack,
	Text,
	ThemeIcon,
	Title,
} from "@mantine/core";
import {
	IconArrowRight,
	IconCertificate,
	IconDeviceLaptop,
	IconLeaf,
	IconRoute,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LookupForm } from "../lookup/lookup-form";
import { VerifyForm } from "../verify/verify-form";
import { ChainPicture } from "./chain-picture";
import classes from "./landing.module.css";

const STEPS = [
	["measure", IconDeviceLaptop],
	["choose", IconLeaf],
	["retire", IconCertificate],
	["trace", IconRoute],
] as const;

/** What the service does, for those who don't know it yet, and the two public look-ups. */
export function LandingPage() {
	const { t } = useTranslation();
	return (
		<>
			<title>{`Tonnetrace · ${t("landing.title")}`}</title>
			<Hero />
			<Container size="lg" py={{ base: 40, sm: 64 }}>
				<Title order={2} fz="1.5rem" mb="lg">
					{t("landing.how")}
				</Title>
				<SimpleGrid
					component="ol"
					cols={{ base: 1, xs: 2, md: 4 }}
					spacing="lg"
					p={0}
					m={0}
					style={{ listStyle: "none" }}
				>
					{STEPS.map(([step, Icon], index) => (
						<Stack component="li" key={step} gap="xs">
							<ThemeIcon size={44} radius="md" variant="light" aria-hidden>
								<Icon size={24} stroke={1.6} />
							</ThemeIcon>
							<Title order={3}>
								{index + 1}. {t(`landing.step.${step}.title`)}
							</Title>
							<Text c="dimmed" size="sm">
								{t(`landing.step.${step}.text`)}
							</Text>
						</Stack>
					))}
				</SimpleGrid>
				<SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" mt={56}>
					<Card padding="xl">
						<Title order={2}>{t("verify.title")}</Title>
						<Text c="dimmed" mt={4} mb="md">
							{t("verify.text")}
						</Text>
						<VerifyForm />
					</Card>
					<Card padding="xl">
						<Title order={2}>{t("lookup.title")}</Title>
						<Text c="dimmed" mt={4} mb="md">
							{t("lookup.text")}
						</Text>
						<LookupForm />
					</Card>
				</SimpleGrid>
			</Container>
		</>
	);
}

function Hero() {
	const { t } = useTranslation();
	return (
		<section className={classes.hero}>
			<Container size="lg" className={classes.heroGrid}>
				<Stack gap="lg">
					<Title order={1} className={classes.title}>
						{t("landing.title")}
					</Title>
					<Text fz="lg" className={classes.lead}>
						{t("landing.lead")}
					</Text>
					<Group>
						<Button
							component={Link}
							to="/sign-in"
							size="md"
							color="forest.2"
							rightSection={<IconArrowRight size={18} />}
						>
							{t("shell.signIn")}
						</Button>
						<Button
							component={Link}
							to="/verify"
							size="md"
							variant="outline"
							color="forest.2"
						>
							{t("nav.verify")}
						</Button>
					</Group>
				</Stack>
				<ChainPicture />
			</Container>
		</section>
	);
}
