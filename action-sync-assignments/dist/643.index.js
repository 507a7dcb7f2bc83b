export const id = 643;
export const ids = [643];
export const modules = {

/***/ 8214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nameOfRevision),
/* harmony export */   p: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7376);
/* harmony import */ var _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5397);
/* harmony import */ var _shared_sync_assignment_live_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1547);




// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/revision/promotion.js
const readBackAfterMs = [
	0,
	1e3,
	2e3
];
/** Checks that the Queue slots of a Revision have Queues, promotes it, and reads it back. */
async function promote(agentId, build, item, options, deps) {
	if (item.mayHaveQueues || item.keys.wanted.slots) await checkQueues(agentId, build, deps);
	const labels = {
		revision_name: options.revisionName,
		revision_description: options.description
	};
	let conflict;
	try {
		await deps.duvo.revisions.promote(build.id, labels);
	} catch (error) {
		if (!(error instanceof _shared_duvo_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD) || error.status !== 409) throw error;
		conflict = error;
	}
	return readBack(agentId, build, conflict, deps);
}
/** With a Queue slot that has no Queue, Jobs fail, so such a Revision is not promoted. */
async function checkQueues(agentId, build, { duvo }) {
	const empty = (await duvo.revisions.caseQueueSlots(agentId, build.id)).filter((slot) => slot.linked_queue_count === 0);
	if (empty.length === 0) return;
	const types = [...new Set(empty.map((slot) => slot.integration_type))].join(", ");
	throw new _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${nameOfRevision(build)} was not promoted: no Queue is linked to its integration ${types}, so Jobs would fail.`, { hint: "Link a Queue to it in Duvo, and run again. The next run promotes the same draft." });
}
async function readBack(agentId, { id }, conflict, { duvo, clock }) {
	let build;
	for (const waitMs of conflict ? [0] : readBackAfterMs) {
		await clock.sleep(waitMs);
		build = await duvo.revisions.get(agentId, id);
		if ((0,_shared_sync_assignment_live_team_js__WEBPACK_IMPORTED_MODULE_2__/* .isLive */ .DG)(build)) return build;
	}
	if (conflict) throw conflict;
	throw new _shared_action_log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`Duvo accepted the promotion of ${nameOfRevision(build)}, but its status is ${build?.status ?? "unknown"}.`, { hint: "If the team uses automations, activate the automation's Revision in Duvo." });
}
function nameOfRevision(build) {
	return `Revision ${build?.revision_number ?? build?.id ?? ""}`;
}



/***/ }),

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sectionsOf: () => (/* binding */ sectionsOf)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/text.js
var log_text = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/errors.js
var errors = __webpack_require__(7376);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/outputs/markdown.js
var markdown = __webpack_require__(9570);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(3423);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/plan/items.js
var plan_items = __webpack_require__(1407);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/report/sections.js





// .build/action-sync-assignments/compiled/shared/sync/report/sections.js
/** The report of a sync as Markdown, most important first: the result, problems, the action's own part, the plan's hash. */
function reportSections(result, { subject, counts, sections, unchanged }) {
	const { mode, facts, plan, outcomes, error, hash } = result;
	const title = `### ${{
		apply: outcomes ? `${subject} synced` : `${subject} not synced`,
		plan: `Plan for ${subject}`,
		drift: `Drift check for ${subject}`
	}[mode]}: ${describeCounts(counts)}`;
	const wrong = [...facts.problems, ...plan.items.filter(({ action }) => action === "fail").flatMap((item) => item.problems)];
	const isPlan = outcomes === void 0 && mode !== "drift" && plan.items.some(plan_items/* isChange */.X);
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


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/targets.js
var targets = __webpack_require__(475);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/revision/promotion.js
var promotion = __webpack_require__(8214);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/revision-label.js
var revision_label = __webpack_require__(975);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/report/describe-drift.js



// .build/action-sync-assignments/compiled/action-sync-assignments/src/report/describe-drift.js
/** Which side has changed, judging by the origin of the live Revision. */
function describeSide({ live }, repositoryUrl) {
	if (!live) return "No Revision is live.";
	const origin = (0,revision_label/* originOf */.yv)(live.revision_description, repositoryUrl);
	if (origin) return `Git changed: ${(0,promotion/* nameOfRevision */._)(live)} is from commit ${origin.slice(0, 7)}, and the file has changed since, or somebody rolled Duvo back to that Revision.`;
	const [who, when] = [live.created_by_name, live.created_at?.slice(0, 10)];
	const by = [...who ? [`by ${who}`] : [], ...when ? [`on ${when}`] : []].join(" ");
	return `Duvo changed: ${(0,promotion/* nameOfRevision */._)(live)} is not from this repository${by ? ` (${by})` : ""}.`;
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/report/sections.js









// .build/action-sync-assignments/compiled/action-sync-assignments/src/report/sections.js
/** The report as Markdown, the most important sections first. */
function sectionsOf(result, { idsFile, promote }, repositoryUrl) {
	const { mode, facts, plan, outcomes = [] } = result;
	const rows = rowsOf(result, repositoryUrl);
	const header = [
		"Config",
		"Change",
		"Assignment",
		"Revision"
	];
	const side = mode === "drift" ? repositoryUrl : void 0;
	return reportSections(result, {
		subject: "Assignments",
		counts: countsOf(result),
		unchanged: plan.items.filter(({ action, isDrifted }) => action === "unchanged" && !isDrifted).map(({ name }) => name),
		sections: [
			...rows.length > 0 ? [{
				markdown: (0,markdown/* table */.tp)(header, rows),
				priority: 8
			}] : [],
			...failures(outcomes, promote),
			...idSection(result, facts.sources.idsFile ?? idsFile),
			...todoSection(plan.items),
			...remarks(result),
			...plan.items.filter(plan_items/* isChange */.X).map((item) => itemSection(item, side))
		]
	});
}
function countsOf({ mode, plan: { items }, outcomes, failed }) {
	const count = (isWanted) => items.filter(isWanted).length;
	const done = (outcomes ?? []).filter(({ error }) => error === void 0);
	return {
		live: done.filter(({ isLive, item }) => isLive && item.config !== void 0).length,
		"as draft": done.filter(({ isLive, item }) => !isLive && item.config !== void 0).length,
		updated: done.filter(({ item }) => item.config === void 0).length,
		"to create": outcomes ? 0 : count(({ action }) => action === "create"),
		[mode === "drift" ? "differ" : "to update"]: outcomes ? 0 : count((item) => (0,plan_items/* isChange */.X)(item) && item.action !== "create"),
		unchanged: count(({ action }) => action === "unchanged"),
		"without id": count(({ action }) => action === "skip"),
		failed: failed.length
	};
}
/** The overview for reviewers, with one row for each config that changes or has changed. */
function rowsOf({ plan, outcomes, facts }, repositoryUrl) {
	const outcomeOf = new Map(outcomes?.map((outcome) => [outcome.name, outcome]));
	return plan.items.filter((item) => item.action !== "unchanged" || item.isDrifted).map((item) => [
		fileLink(item, facts.sources.commit.id, repositoryUrl),
		changeOf(item, outcomeOf.get(item.name)),
		item.agentId === void 0 && item.action !== "create" ? "" : (0,markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(item.assignment, 100)),
		revisionOf(item, outcomeOf.get(item.name))
	]);
}
function fileLink({ name, file }, sha, repositoryUrl) {
	if (repositoryUrl === "") return (0,markdown/* inlineCode */.ti)(file);
	return (0,markdown/* link */.nf)(name, `${repositoryUrl}/blob/${sha}/${file.split("/").map(encodeURIComponent).join("/")}`);
}
const words = {
	create: "🆕 new",
	update: "✏️ changed",
	promote: "✏️ changed",
	delete: "🗑️ deleted",
	unchanged: "⚠️ differs, not synced",
	skip: "⚠️ no id",
	fail: "❌ failed"
};
function changeOf(item, outcome) {
	if (outcome?.error !== void 0) return words.fail;
	const paths = [...item.changes?.changes ?? [], ...item.keys.changes].map(({ path }) => path);
	const fields = [...new Set(paths.map((path) => /^[^.[]*/.exec(path)?.[0] ?? ""))];
	const named = item.action === "create" ? [] : fields.map((field) => field === "input" ? "SOP" : (0,markdown/* inlineCode */.ti)(field));
	return [words[item.action], ...named.length > 0 ? [named.join(", ")] : []].join(": ");
}
function revisionOf({ action, live, draft, config }, outcome) {
	const before = live ? String(live.revision_number ?? live.id) : "none";
	if (outcome?.build && config) {
		const state = outcome.isLive ? "live" : "draft";
		return (0,markdown/* escapeText */.X1)(`${before} → ${outcome.build.revision_number ?? outcome.build.id} (${state})`);
	}
	if (draft) return (0,markdown/* escapeText */.X1)(`${before} → ${draft.revision_number ?? draft.id} (exists as draft)`);
	if (action === "update" && outcome === void 0 && config) return `${before} → new`;
	return before === "none" ? "" : (0,markdown/* escapeText */.X1)(before);
}
function failures(outcomes, promote) {
	const failed = outcomes.filter(({ error }) => error !== void 0);
	if (failed.length === 0) return [];
	const rows = failed.map(({ item, error, build, isLive }) => {
		const rest = build && !isLive ? ` ${(0,promotion/* nameOfRevision */._)(build)} (${build.id}) was created but not ${promote ? "promoted. The next run promotes" : "finished. The next run finishes"} it.` : "";
		return [(0,markdown/* inlineCode */.ti)(item.name), (0,markdown/* escapeText */.X1)((0,errors/* describeError */.Uc)(error) + rest)];
	});
	return [{
		markdown: `#### Failed\n\n${(0,markdown/* table */.tp)(["Config", "Reason"], rows)}`,
		priority: 8
	}];
}
/** The lines to add to the id file. */
function idSection({ plan, outcomes = [] }, idsFile) {
	const created = new Map(outcomes.map(({ name, agentId }) => [name, agentId]));
	const lines = plan.items.filter(({ lacksId }) => lacksId).flatMap(({ name, agentId = created.get(name) }) => agentId ? (0,targets/* idLine */.WL)(name, agentId, idsFile) : []);
	if (lines.length === 0) return [];
	return [{
		markdown: `#### Add to ${(0,markdown/* inlineCode */.ti)(idsFile)}\n\n${(0,markdown/* fence */.EU)(lines.join("\n"))}`,
		priority: 9
	}];
}
/** What a person has to do, because the API cannot do it. Shown on every run until it is done. */
function todoSection(items) {
	const lines = items.flatMap(({ name, keys }) => keys.todo.map((text) => `- ${(0,markdown/* inlineCode */.ti)(name)}: ${(0,markdown/* escapeText */.X1)(text)}`));
	return lines.length === 0 ? [] : [{
		markdown: `#### Manual steps\n\n${lines.join("\n")}`,
		priority: 8
	}];
}
const ownershipNote = "- Pins and schedules belong to the user of the API key. Those of other users are not shown or changed.";
function remarks({ plan: { items }, facts: { sources } }) {
	const { removed } = sources;
	const lines = [
		...removed.length > 0 ? [`- Deleted in Git, unchanged in Duvo: ${removed.map((name) => (0,markdown/* inlineCode */.ti)(name)).join(", ")}.`] : [],
		...items.flatMap(({ name, notes }) => notes.map((note) => `- ${(0,markdown/* inlineCode */.ti)(name)}: ${(0,markdown/* escapeText */.X1)(note)}`)),
		...items.some(({ keys }) => keys.changes.some(isPersonal)) ? [ownershipNote] : []
	];
	return lines.length > 0 ? [{
		markdown: `#### Notes\n\n${lines.join("\n")}`,
		priority: 6
	}] : [];
}
const isPersonal = ({ step }) => step === "pins" || step === "schedules";
/** The differences of one config. @param driftedFrom the URL of the repository, to say which side has changed */
function itemSection(item, driftedFrom) {
	const { changes: all = [], omitted = 0 } = item.changes ?? {};
	const changes = item.action === "create" ? all.filter(({ after }) => !isEmpty(after)) : all;
	const side = driftedFrom === void 0 ? [] : [(0,markdown/* escapeText */.X1)(describeSide(item, driftedFrom))];
	const rest = omitted > 0 ? [`_and ${(0,log_text/* countOf */.pq)(omitted, "more difference")}_`] : [];
	const beside = item.keys.changes.map(({ text }) => `- ${(0,markdown/* escapeText */.X1)(text)}`);
	const count = changes.length + omitted + beside.length;
	const title = `${item.name}: ${(0,log_text/* countOf */.pq)(count, "difference")}`;
	return {
		markdown: (0,markdown/* details */.zH)(title, [
			...side,
			...beside.length > 0 ? [beside.join("\n")] : [],
			...changes.map(changeText),
			...rest
		].join("\n\n")),
		fallback: (0,markdown/* escapeText */.X1)(title),
		priority: 1
	};
}
/** Whether a value is what a new Assignment has anyway. */
function isEmpty(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
const maxValueLength = 300;
const maxSopLength = 4e3;
/** Shows live before the arrow, or with a minus, and Git after the arrow, or with a plus. */
function changeText({ path, kind, before, after, diff }) {
	const title = path === "input" ? "**SOP**" : (0,markdown/* inlineCode */.ti)(path);
	if (diff) return diffBlock(title, diff);
	if (path === "input" && kind === "added" && typeof after === "string") return `${title} added\n\n${(0,markdown/* fence */.EU)((0,log_text/* clipChars */.uk)(after.trimEnd(), maxSopLength))}`;
	const show = (value) => (0,markdown/* inlineCode */.ti)((0,log_text/* clipChars */.uk)(JSON.stringify(value), maxValueLength));
	if (kind === "added") return `${title}: ${show(after)} added`;
	return kind === "removed" ? `${title}: ${show(before)} removed` : `${title}: ${show(before)} → ${show(after)}`;
}



/***/ })

};
