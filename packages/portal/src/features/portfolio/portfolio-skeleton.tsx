import { SimpleGrid, Skeleton, Stack } from "@mantine/core";

export function PortfolioSkeleton() {
	return (
		<Stack gap="lg" aria-hidden>
			<Skeleton height={36} width={260} />
			<Skeleton height={220} radius="lg" />
			<SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
				<Skeleton height={300} radius="lg" />
				<Skeleton height={300} radius="lg" />
			</SimpleGrid>
		</Stack>
	);
}
