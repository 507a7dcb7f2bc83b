export const id = 256;
export const ids = [256];
export const modules = {

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ describeTolerated),
/* harmony export */   Vd: () => (/* binding */ approvedPart),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   pp: () => (/* binding */ planOutput)
/* harmony export */ });
// .build/action-sync-skills/compiled/action-sync-skills/src/plan/plan.js
function hasChanges({ uploads, deletions }) {
	return uploads.length > 0 || deletions.length > 0;
}
const maxShownSkills = 20;
const maxShownDifferences = 10;
/** One notice for all Skills; undefined if there is nothing to say. */
function describeTolerated({ tolerated }) {
	if (tolerated.length === 0) return void 0;
	const list = tolerated.slice(0, maxShownSkills).map(({ name, differences }) => {
		const more = differences.length > maxShownDifferences ? [`and ${differences.length - maxShownDifferences} more`] : [];
		return `${name}: ${[...differences.slice(0, maxShownDifferences), ...more].join(", ")}`;
	});
	const rest = tolerated.length > maxShownSkills ? `; and ${tolerated.length - maxShownSkills} more Skills` : "";
	return `Not counted as differences, because Duvo seems to add or drop them itself. ${list.join("; ")}${rest}. If somebody edited the Skill in Duvo, undo that there.`;
}
/** The plan for other steps. */
function planOutput({ uploads, deletions }) {
	return {
		skills: uploads.map(({ action, skill, id, files, uses }) => ({
			name: skill.name,
			action,
			folder: skill.folder,
			id: id ?? null,
			files: files.map(({ path, kind }) => ({
				path,
				change: kind
			})),
			assignments: uses ?? null
		})),
		delete: deletions
	};
}
/** Changes as soon as anything else would be written, or overwritten. */
function approvedPart({ uploads, deletions }) {
	return {
		skills: uploads.map(({ action, skill, id, files }) => ({
			name: skill.name,
			action,
			id: id ?? null,
			files: files.map(({ path, kind, before, after, executable }) => ({
				path,
				kind,
				before,
				after,
				executable
			}))
		})),
		delete: deletions
	};
}
/** The decisions with the items and warnings that every sync has. */
function planOf(decisions) {
	const { uploads, deletions, unchanged, kept, postponed, failed, isSuperseded } = decisions;
	const item = (name, action, problems = []) => {
		return {
			name,
			action,
			problems
		};
	};
	const names = postponed.map(({ name }) => name).join(", ");
	return {
		...decisions,
		items: [
			...uploads.map(({ skill, action }) => item(skill.name, action)),
			...deletions.map(({ name }) => item(name, "delete")),
			...[
				...unchanged,
				...kept,
				...postponed
			].map(({ name }) => item(name, "unchanged")),
			...failed.map(({ name, problems }) => item(name, "fail", problems))
		],
		warnings: names === "" ? [] : [isSuperseded ? leftToNewer(names) : leftToFix(names)]
	};
}
function leftToFix(names) {
	return `Not deleted, because something else failed: ${names}. Fix that first.`;
}
function leftToNewer(names) {
	return `Not deleted, because there is a newer commit: ${names}. Its own run deletes what it does not contain.`;
}



/***/ }),

/***/ 4256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sectionsOf: () => (/* binding */ sectionsOf)
});

// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/log/errors.js
var errors = __webpack_require__(2004);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/outputs/markdown.js
var markdown = __webpack_require__(1918);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/log/text.js
var log_text = __webpack_require__(2052);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(75);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/sync/plan/items.js
var items = __webpack_require__(723);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/sync/report/sections.js





// .build/action-sync-skills/compiled/shared/sync/report/sections.js
/** The report of a sync as Markdown, most important first: the result, problems, the action's own part, the plan's hash. */
function reportSections(result, { subject, counts, sections, unchanged }) {
	const { mode, facts, plan, outcomes, error, hash } = result;
	const title = `### ${{
		apply: outcomes ? `${subject} synced` : `${subject} not synced`,
		plan: `Plan for ${subject}`,
		drift: `Drift check for ${subject}`
	}[mode]}: ${describeCounts(counts)}`;
	const wrong = [...facts.problems, ...plan.items.filter(({ action }) => action === "fail").flatMap((item) => item.problems)];
	const isPlan = outcomes === void 0 && mode !== "drift" && plan.items.some(items/* isChange */.X);
	return [
		{
			markdown: title,
			priority: 9
		},
		...error ? [{
			markdown: `**${(0,markdown/* escapeText */.X1)(error.message)}**`,
			priority: 9
		}] : [],
		...wrong.length > 0 ? [{
			markdown: `#### To fix\n\n${(0,file_problems/* problemTable */.iK)(wrong)}`,
			priority: 8
		}] : [],
		...plan.warnings.map((warning) => ({
			markdown: `⚠️ ${(0,markdown/* escapeText */.X1)(warning)}`,
			priority: 7
		})),
		...sections,
		...unchanged.length > 0 ? [unchangedSection(unchanged)] : [],
		...isPlan ? [{
			markdown: planHashLine(hash),
			priority: 8
		}] : []
	];
}
function unchangedSection(names) {
	const list = names.map((name) => (0,markdown/* inlineCode */.ti)(name)).join(", ");
	return {
		markdown: (0,markdown/* details */.zH)(`${names.length} unchanged`, list),
		priority: 0,
		fallback: ""
	};
}
/** `2 to create, 1 unchanged`: omits zeros; `none` if there is nothing. */
function describeCounts(counts) {
	return Object.entries(counts).flatMap(([word, count]) => count > 0 ? `${count} ${word}` : []).join(", ") || "none";
}
/** A line diff under its title, which is Markdown. */
function diffBlock(title, { text, added, removed, omitted }) {
	const rest = omitted > 0 ? `\n\n_${(0,log_text/* countOf */.pq)(omitted, "more line")}_` : "";
	return `${title} (+${added} −${removed})\n\n${(0,markdown/* fence */.EU)(text, "diff")}${rest}`;
}
/** Tells the reader how to apply exactly the reviewed plan. */
function planHashLine(hash) {
	return `To apply exactly this plan, set \`expected-plan-hash\` to ${(0,markdown/* inlineCode */.ti)(hash)}.`;
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/plan/plan.js
var plan_plan = __webpack_require__(8747);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/action-sync-skills/src/report/sections.js





// .build/action-sync-skills/compiled/action-sync-skills/src/report/sections.js
const maxListedFiles = 50;
const maxListedUses = 10;
/** The report as Markdown, the most important sections first. */
function sectionsOf(result) {
	const { plan, outcomes = [] } = result;
	const rows = outcomes.filter(({ error }) => error !== void 0).map(({ name, error }) => [(0,markdown/* inlineCode */.ti)(name), (0,markdown/* escapeText */.X1)((0,errors/* describeError */.Uc)(error))]);
	return reportSections(result, {
		subject: "Skills",
		counts: countsOf(result),
		unchanged: plan.unchanged.map(({ name }) => name),
		sections: [
			...rows.length > 0 ? [{
				markdown: `#### Failed\n\n${(0,markdown/* table */.tp)(["Skill", "Why"], rows)}`,
				priority: 8
			}] : [],
			...(0,plan_plan/* hasChanges */.ik)(plan) ? [{
				markdown: overview(plan),
				priority: 7
			}] : [],
			...remarks(plan, outcomes),
			...plan.uploads.map(skillSection)
		]
	});
}
function countsOf({ plan, outcomes, failed }) {
	const done = (wanted) => outcomes?.filter(({ action, error }) => action === wanted && error === void 0).length ?? 0;
	return {
		...outcomes ? {
			created: done("create"),
			updated: done("update"),
			deleted: done("delete")
		} : countPlan(plan),
		unchanged: plan.unchanged.length,
		failed: failed.length
	};
}
function countPlan({ uploads, deletions }) {
	const count = (wanted) => uploads.filter(({ action }) => action === wanted).length;
	return {
		"to create": count("create"),
		"to update": count("update"),
		"to delete": deletions.length
	};
}
function overview({ uploads, deletions }) {
	const rows = [...uploads.map(({ action, skill, files, uses }) => [
		(0,markdown/* inlineCode */.ti)(skill.name),
		action === "create" ? "new" : "changed",
		countFiles(files),
		action === "create" ? "" : describeUses(uses)
	]), ...deletions.map(({ name }) => [
		(0,markdown/* inlineCode */.ti)(name),
		"deleted",
		"",
		"no Assignment"
	])];
	return (0,markdown/* table */.tp)([
		"Skill",
		"Change",
		"Files",
		"Used by"
	], rows);
}
function countFiles(files) {
	const count = (...kinds) => files.filter(({ kind }) => kinds.includes(kind)).length;
	return describeCounts({
		added: count("added"),
		changed: count("modified", "mode"),
		removed: count("removed")
	});
}
function describeUses(uses) {
	if (uses === void 0) return "unknown";
	if (uses.length === 0) return "no Assignment";
	return [...uses.slice(0, maxListedUses).map(({ name, id }) => (0,markdown/* escapeText */.X1)(name || id)), ...uses.length > maxListedUses ? [`and ${uses.length - maxListedUses} more`] : []].join(", ");
}
function skillSection(planned) {
	const { skill, files, remark } = planned;
	const counts = countFiles(files);
	const listed = files.slice(0, maxListedFiles).map(describeFile);
	const rest = files.length > maxListedFiles ? [`_and ${files.length - maxListedFiles} more files_`] : [];
	const where = `From ${(0,markdown/* inlineCode */.ti)(skill.folder || ".")}.${remark ? ` ${(0,markdown/* escapeText */.X1)(remark)}` : ""}`;
	return {
		markdown: (0,markdown/* details */.zH)(`${skill.name}: ${counts}`, [
			where,
			...listed,
			...rest
		].join("\n\n")),
		fallback: `${(0,markdown/* inlineCode */.ti)(skill.name)}: ${counts}`,
		priority: 1
	};
}
const marks = {
	added: "added",
	removed: "removed",
	modified: "changed",
	mode: "executable bit changed"
};
function describeFile({ path, kind, diff, executable }) {
	const mode = kind === "mode" ? ` (now ${executable ? "executable" : "not executable"})` : "";
	const title = `${(0,markdown/* inlineCode */.ti)(path)} ${marks[kind]}${mode}`;
	if (kind !== "modified") return title;
	if (diff === void 0) return `${title} (not text, or too large to show)`;
	return diffBlock(title, diff);
}
function remarks({ kept, tolerated }, outcomes) {
	const keptAfterAll = outcomes.filter(({ action, error }) => action === "keep" && error === void 0);
	const lines = [
		...[...kept, ...keptAfterAll].map(({ name, uses }) => `- ${(0,markdown/* inlineCode */.ti)(name)} is no longer in Git but stays, because it is used by ${describeUses(uses)}.`),
		...tolerated.map(({ name, differences }) => {
			const shown = differences.slice(0, maxListedFiles).map((text) => (0,markdown/* escapeText */.X1)(text));
			return `- ${(0,markdown/* inlineCode */.ti)(name)}: not counted as differences, because Duvo seems to add or drop them itself: ${shown.join(", ")}.`;
		}),
		...outcomes.flatMap(({ name, leftovers = [] }) => {
			if (leftovers.length === 0) return [];
			const shown = leftovers.slice(0, maxListedFiles).map((path) => (0,markdown/* inlineCode */.ti)(path));
			return `- ${(0,markdown/* inlineCode */.ti)(name)}: Duvo keeps files that Git no longer has. Remove them in Duvo: ${shown.join(", ")}.`;
		})
	];
	return lines.length > 0 ? [{
		markdown: lines.join("\n"),
		priority: 6
	}] : [];
}



/***/ })

};
