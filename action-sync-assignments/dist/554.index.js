export const id = 554;
export const ids = [554,454];
export const modules = {

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSections: () => (/* binding */ reportSections)
/* harmony export */ });
/* harmony import */ var _shared_action_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3531);
/* harmony import */ var _shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7454);
/* harmony import */ var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6207);
/* harmony import */ var _shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5977);
/* harmony import */ var _shared_action_file_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8467);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8720);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4717);
/* harmony import */ var _plan_item_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4892);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6102);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5640);











// .build/action-sync-assignments/compiled/action-sync-assignments/src/report.js
/** The report of a sync as Markdown, the most important first. */
function reportSections(result, repositoryUrl) {
	const { mode, items, problems, outcomes, error, warnings, hash } = result;
	const sections = [{
		markdown: `### ${headline(result)}`,
		priority: 9
	}];
	if (error) sections.push({
		markdown: `**${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(error.message)}**`,
		priority: 9
	});
	const rows = rowsOf(result, repositoryUrl);
	if (rows.length > 0) sections.push({
		markdown: (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([
			"Config",
			"Change",
			"Assignment",
			"Revision"
		], rows),
		priority: 8
	});
	const wrong = [...problems, ...items.filter(({ action }) => action === "fail").flatMap((item) => item.problems)];
	if (wrong.length > 0) sections.push({
		markdown: `#### To mend\n\n${(0,_shared_action_file_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemTable */ .iK)(wrong)}`,
		priority: 8
	});
	sections.push(...failures(outcomes ?? []), ...idSection(result));
	sections.push(...warnings.map((warning) => ({
		markdown: `⚠️ ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(warning)}`,
		priority: 7
	})));
	sections.push(...remarks(result));
	sections.push(...items.filter(_plan_item_js__WEBPACK_IMPORTED_MODULE_6__.isChange).map((item) => itemSection(item, mode === "drift" ? repositoryUrl : void 0)));
	if (outcomes === void 0 && items.some(_plan_item_js__WEBPACK_IMPORTED_MODULE_6__.isChange) && mode !== "drift") sections.push({
		markdown: (0,_shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__/* .planHashLine */ .ao)(hash),
		priority: 8
	});
	return sections;
}
function headline({ mode, items, outcomes, problems }) {
	const count = (isWanted) => items.filter(isWanted).length;
	const done = (outcomes ?? []).filter(({ error }) => error === void 0);
	const words = {
		live: done.filter(({ isLive }) => isLive).length,
		"as draft": done.filter(({ isLive }) => !isLive).length,
		"to create": outcomes ? 0 : count(({ action }) => action === "create"),
		[mode === "drift" ? "differ" : "to update"]: outcomes ? 0 : count((item) => (0,_plan_item_js__WEBPACK_IMPORTED_MODULE_6__.isChange)(item) && item.action !== "create"),
		unchanged: count(({ action }) => action === "unchanged"),
		"without id": count(({ action }) => action === "skip"),
		failed: (0,_run_js__WEBPACK_IMPORTED_MODULE_7__.failedNames)(problems, items, outcomes ?? []).length
	};
	return `${{
		apply: outcomes ? "Assignments synced" : "Assignments not synced",
		plan: "Plan for Assignments",
		drift: "Drift of Assignments"
	}[mode]}: ${(0,_shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCounts */ .wv)(words)}`;
}
/** What a reviewer looks at: one line for each config with which something is to be, or was, done. */
function rowsOf({ items, outcomes, commit }, repositoryUrl) {
	const outcomeOf = new Map(outcomes?.map((outcome) => [outcome.item.name, outcome]));
	return items.filter((item) => item.action !== "unchanged" || item.isDrifted).map((item) => [
		fileLink(item, commit.id, repositoryUrl),
		changeOf(item, outcomeOf.get(item.name)),
		item.agentId === void 0 && item.action !== "create" ? "" : (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_9__/* .clipChars */ .uk)(item.assignment, 100)),
		revisionOf(item, outcomeOf.get(item.name))
	]);
}
function fileLink({ name, file }, sha, repositoryUrl) {
	if (repositoryUrl === "") return (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(file);
	return (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(name, `${repositoryUrl}/blob/${sha}/${file.split("/").map(encodeURIComponent).join("/")}`);
}
const words = {
	create: "🆕 new",
	update: "✏️ changed",
	promote: "✏️ changed",
	unchanged: "⚠️ differs, left alone",
	skip: "⚠️ no id",
	fail: "❌ failed"
};
function changeOf(item, outcome) {
	if (outcome?.error !== void 0) return words.fail;
	const fields = [...new Set(item.changes?.changes.map(({ path }) => /^[^.[]*/.exec(path)?.[0] ?? "") ?? [])];
	const named = item.action === "create" ? [] : fields.map((field) => field === "input" ? "SOP" : (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(field));
	return [words[item.action], ...named.length > 0 ? [named.join(", ")] : []].join(": ");
}
function revisionOf({ action, live, draft }, outcome) {
	const before = live ? String(live.revision_number ?? live.id) : "none";
	if (outcome?.build) {
		const state = outcome.isLive ? "live" : "draft";
		return (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(`${before} → ${outcome.build.revision_number ?? outcome.build.id} (${state})`);
	}
	if (action === "promote") return (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(`${before} → ${draft?.revision_number ?? draft?.id} (exists as draft)`);
	return action === "update" && outcome === void 0 ? `${before} → new` : before === "none" ? "" : (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(before);
}
function failures(outcomes) {
	const failed = outcomes.filter(({ error }) => error !== void 0);
	if (failed.length === 0) return [];
	const rows = failed.map(({ item, error, build }) => {
		const rest = build ? ` ${(0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .nameBuild */ .m)(build)} (${build.id}) was made but not promoted: the next run finishes it.` : "";
		return [(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(item.name), (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error) + rest)];
	});
	return [{
		markdown: `#### Failed\n\n${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["Config", "Why"], rows)}`,
		priority: 8
	}];
}
/** The lines that the id file lacks. */
function idSection({ items, outcomes = [], idsFile }) {
	const created = new Map(outcomes.map(({ item, agentId }) => [item.name, agentId]));
	const lines = items.filter(({ lacksId }) => lacksId).flatMap(({ name, agentId = created.get(name) }) => agentId ? (0,_targets_js__WEBPACK_IMPORTED_MODULE_8__/* .idLine */ .WL)(name, agentId, idsFile) : []);
	if (lines.length === 0) return [];
	return [{
		markdown: `#### Add to ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(idsFile)}\n\n${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(lines.join("\n"))}`,
		priority: 9
	}];
}
function remarks({ items, removed }) {
	const lines = [...removed.length > 0 ? [`- No longer in Git, and left alone in Duvo: ${removed.map((name) => (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(name)).join(", ")}.`] : [], ...items.flatMap(({ name, notes }) => notes.map((note) => `- ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(name)}: ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(note)}`))];
	const unchanged = items.filter(({ action, isDrifted }) => action === "unchanged" && !isDrifted);
	const names = unchanged.map(({ name }) => (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(name)).join(", ");
	return [...lines.length > 0 ? [{
		markdown: lines.join("\n"),
		priority: 6
	}] : [], ...unchanged.length > 0 ? [{
		markdown: (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${unchanged.length} unchanged`, names),
		priority: 0,
		fallback: ""
	}] : []];
}
/** The differences of one config. `driftedFrom`: say which side moved. */
function itemSection(item, driftedFrom) {
	const { changes = [], omitted = 0 } = item.changes ?? {};
	const side = driftedFrom === void 0 ? [] : [(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .describeSide */ .N)(item, driftedFrom))];
	const rest = omitted > 0 ? [`_and ${omitted} more differences_`] : [];
	const title = `${item.name}: ${changes.length + omitted} ${changes.length + omitted === 1 ? "difference" : "differences"}`;
	return {
		markdown: (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, [
			...side,
			...changes.map(changeText),
			...rest
		].join("\n\n")),
		fallback: (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(title),
		priority: 1
	};
}
const maxValueLength = 300;
/** What is live stands before the arrow or with a minus; what Git says after it or with a plus. */
function changeText({ path, kind, before, after, diff }) {
	const title = path === "input" ? "**SOP**" : (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(path);
	if (diff) return (0,_shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__/* .diffBlock */ .Ty)(title, diff);
	const show = (value) => (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_shared_action_text_js__WEBPACK_IMPORTED_MODULE_9__/* .clipChars */ .uk)(JSON.stringify(value), maxValueLength));
	if (kind === "added") return `${title}: ${show(after)} added`;
	return kind === "removed" ? `${title}: ${show(before)} removed` : `${title}: ${show(before)} → ${show(after)}`;
}



/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ diffBlock),
/* harmony export */   ao: () => (/* binding */ planHashLine),
/* harmony export */   publishReport: () => (/* binding */ publishReport),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5977);


// .build/action-sync-assignments/compiled/shared/action/sync-report.js
/**
* Publishes the report of a sync: in the job summary, in a Markdown file, and on a pull request in the one comment that is
* kept up to date.
*
* @returns the path of the file, which is whole even where summary and comment had to be cut
*/
async function publishReport(action, report) {
	for (const { markdown, ...options } of report.sections) action.summary.add(markdown, options);
	const body = report.sections.map(({ markdown }) => markdown.trim()).join("\n\n");
	const file = await action.outputFile("plan.md", `${body}\n`);
	try {
		await comment(action, report, body);
	} catch (error) {
		if (!action.signal.aborted) throw error;
	}
	return file;
}
/** What it takes is loaded here: a step that has no comment to write, or is refused, starts faster. */
async function comment(action, report, body) {
	const [{ readEventFacts }, { upsertComment }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 47)), __webpack_require__.e(/* import() */ 974).then(__webpack_require__.bind(__webpack_require__, 6974))]);
	await upsertComment({
		token: report.githubToken ?? "",
		repository: action.repository,
		log: action.log,
		signal: action.signal,
		...action.env["GITHUB_API_URL"] ? { apiUrl: action.env["GITHUB_API_URL"] } : {}
	}, {
		pullRequest: readEventFacts(action).pullRequest?.number,
		action: report.name,
		key: report.key,
		body,
		summaryUrl: action.runUrl || void 0,
		create: report.hasChanges
	});
}
/** `2 to create, 1 unchanged`: what there is none of is left out; `none` where there is nothing. */
function describeCounts(counts) {
	return Object.entries(counts).flatMap(([word, count]) => count > 0 ? `${count} ${word}` : []).join(", ") || "none";
}
/** A line diff under its title, which is Markdown. */
function diffBlock(title, { text, added, removed, omitted }) {
	const rest = omitted > 0 ? `\n\n_${omitted} more lines_` : "";
	return `${title} (+${added} −${removed})\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(text, "diff")}${rest}`;
}
/** The line by which a reviewed plan is applied and no other. */
function planHashLine(hash) {
	return `Plan hash ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(hash)}: pass it as \`expected-plan-hash\` to apply exactly this plan.`;
}



/***/ })

};
