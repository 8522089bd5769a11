import { type DeviceCategory, MODEL_NAME_KEY_LENGTH } from "@tonnetrace/domain";
import { Check, Entity, ForeignKey, Index } from "typeorm";
import {
	IdColumn,
	LENGTHS,
	LongTextColumn,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../../platform/database/columns.js";
import {
	TenantKeyed,
	TenantOwned,
} from "../../platform/tenancy/tenant-owned.js";

/** What a person of the tenant decided for a model name that the catalogue doesn't know. Added, never changed. */
@Entity("model_choice")
@Check(
	"ck_model_choice_kind",
	"(kind = 'MODEL' AND modelId IS NOT NULL AND estimator IS NULL AND specs IS NULL) OR (kind = 'ESTIMATE' AND modelId IS NULL AND estimator IS NOT NULL AND specs IS NOT NULL)",
)
@Index("ux_model_choice_key", ["tenantId", "choiceKey", "ordinal"], {
	unique: true,
})
@Index("ix_model_choice_made", ["tenantId", "madeAt", "id"])
export class ModelChoiceEntity extends TenantOwned {
	/** Digest of the columns that say which devices it is for: modelKey, manufacturer, partNumber, category. */
	@TextColumn(LENGTHS.hash)
	choiceKey!: string;
	/** Counts from 1 within the key: of two choices made at once, the second finds its place taken. */
	@SmallNumberColumn()
	ordinal!: number;
	/** As it was named when it was chosen. */
	@TextColumn(LENGTHS.modelName)
	modelName!: string;
	@TextColumn(MODEL_NAME_KEY_LENGTH)
	modelKey!: string;
	@TextColumn(LENGTHS.manufacturer, { nullable: true })
	manufacturer!: string | null;
	/** Null: whatever the part number. */
	@TextColumn(LENGTHS.partNumber, { nullable: true })
	partNumber!: string | null;
	@TextColumn(LENGTHS.code)
	category!: DeviceCategory;
	/** MODEL or ESTIMATE. */
	@TextColumn(LENGTHS.code)
	kind!: string;
	@IdColumn({ nullable: true })
	modelId!: string | null;
	/** Version of the estimator, fixed when it was chosen. */
	@TextColumn(LENGTHS.code, { nullable: true })
	estimator!: string | null;
	/** JSON of what was known of the model. */
	@LongTextColumn({ nullable: true })
	specs!: string | null;
	@TimeColumn()
	madeAt!: string;
	@IdColumn()
	madeBy!: string;
}

/** The end of a choice. Added, never changed. */
@Entity("model_choice_withdrawal")
@ForeignKey("model_choice", ["tenantId", "choiceId"], ["tenantId", "id"], {
	name: "fk_model_choice_withdrawal",
})
export class ModelChoiceWithdrawalEntity extends TenantKeyed {
	@IdColumn({ primary: true })
	choiceId!: string;
	@TimeColumn()
	withdrawnAt!: string;
	@IdColumn()
	withdrawnBy!: string;
}

export const MODEL_CHOICE_ENTITIES = [
	ModelChoiceEntity,
	ModelChoiceWithdrawalEntity,
] as const;
