export const id = 76;
export const ids = [76,425,738];
export const modules = {

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasChanges: () => (/* binding */ hasChanges),
/* harmony export */   hashOf: () => (/* binding */ hashOf),
/* harmony export */   planOutput: () => (/* binding */ planOutput)
/* harmony export */ });
/* harmony import */ var _shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);


// .build/action-sync-skills/compiled/action-sync-skills/src/plan.js
function hasChanges({ uploads, deletions }) {
	return uploads.length > 0 || deletions.length > 0;
}
/** The plan as other steps read it. */
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
/** Differs as soon as anything else would be written, or be overwritten. */
function hashOf({ uploads, deletions }) {
	const skills = uploads.map(({ action, skill, id, files }) => ({
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
	}));
	return (0,_shared_action_plan_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .planHash */ .SH)({
		skills,
		delete: deletions
	});
}



/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSections: () => (/* binding */ reportSections)
/* harmony export */ });
/* harmony import */ var _shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8738);
/* harmony import */ var _shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2229);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5425);




// .build/action-sync-skills/compiled/action-sync-skills/src/report.js
const maxListedFiles = 50;
const maxListedUses = 10;
/** The report of a sync as Markdown, the most important first. */
function reportSections(result) {
	const { mode, plan, hash, applied, error } = result;
	const sections = [{
		markdown: `### ${headline(result)}`,
		priority: 9
	}];
	const failed = applied?.failed ?? plan.failed;
	if (error) sections.push({
		markdown: `**${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(error.message.split("\n")[0] ?? "")}**`,
		priority: 9
	});
	if (failed.length > 0) {
		const rows = failed.map(({ name, reason }) => [(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name), (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(reason)]);
		sections.push({
			markdown: `#### Failed\n\n${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["Skill", "Why"], rows)}`,
			priority: 8
		});
	}
	if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.hasChanges)(plan)) sections.push({
		markdown: overview(plan),
		priority: 7
	});
	sections.push(...remarks(plan, applied));
	sections.push(...plan.uploads.map(skillSection));
	if (mode !== "apply" && (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.hasChanges)(plan)) sections.push({
		markdown: (0,_shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__/* .planHashLine */ .ao)(hash),
		priority: 8
	});
	return sections;
}
function headline({ mode, plan, applied }) {
	const counts = applied ? {
		created: applied.created.length,
		updated: applied.updated.length,
		deleted: applied.deleted.length
	} : countPlan(plan);
	const failed = (applied?.failed ?? plan.failed).length;
	return `${{
		apply: applied ? "Skills synced" : "Skills not synced",
		plan: "Plan for Skills",
		drift: "Drift of Skills"
	}[mode]}: ${(0,_shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCounts */ .wv)({
		...counts,
		unchanged: plan.unchanged.length,
		failed
	})}`;
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
		(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(skill.name),
		action === "create" ? "new" : "changed",
		countFiles(files),
		action === "create" ? "" : describeUses(uses)
	]), ...deletions.map(({ name }) => [
		(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name),
		"deleted",
		"",
		"no Assignment"
	])];
	return (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([
		"Skill",
		"Change",
		"Files",
		"Used by"
	], rows);
}
function countFiles(files) {
	const count = (...kinds) => files.filter(({ kind }) => kinds.includes(kind)).length;
	return (0,_shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCounts */ .wv)({
		added: count("added"),
		changed: count("modified", "mode"),
		removed: count("removed")
	});
}
function describeUses(uses) {
	if (uses === void 0) return "not known";
	if (uses.length === 0) return "no Assignment";
	return [...uses.slice(0, maxListedUses).map(({ name, id }) => (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(name || id)), ...uses.length > maxListedUses ? [`and ${uses.length - maxListedUses} more`] : []].join(", ");
}
function skillSection(planned) {
	const { skill, files, remark } = planned;
	const counts = countFiles(files);
	const listed = files.slice(0, maxListedFiles).map(describeFile);
	const rest = files.length > maxListedFiles ? [`_and ${files.length - maxListedFiles} more files_`] : [];
	const where = `From ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(skill.folder || ".")}.${remark ? ` ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(remark)}` : ""}`;
	return {
		markdown: (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${skill.name}: ${counts}`, [
			where,
			...listed,
			...rest
		].join("\n\n")),
		fallback: `${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(skill.name)}: ${counts}`,
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
	const title = `${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(path)} ${marks[kind]}${mode}`;
	if (kind !== "modified") return title;
	if (diff === void 0) return `${title} (no text)`;
	return (0,_shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__/* .diffBlock */ .Ty)(title, diff);
}
function remarks({ kept, unchanged }, applied) {
	const lines = [...(applied?.kept ?? kept).map(({ name, uses }) => `- ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)} is no longer in Git but stays, because it is used by ${describeUses(uses)}.`), ...(applied?.leftovers ?? []).map(({ name, paths }) => {
		const shown = paths.slice(0, maxListedFiles).map((path) => (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(path));
		return `- ${(0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)}: Duvo keeps files that Git no longer has. Remove them in Duvo: ${shown.join(", ")}.`;
	})];
	const sections = [];
	if (lines.length > 0) sections.push({
		markdown: lines.join("\n"),
		priority: 6
	});
	if (unchanged.length > 0) {
		const names = unchanged.map(({ name }) => (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)).join(", ");
		sections.push({
			markdown: (0,_shared_action_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`${unchanged.length} unchanged`, names),
			priority: 0,
			fallback: ""
		});
	}
	return sections;
}



/***/ }),

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ checkPlanHash),
/* harmony export */   SH: () => (/* binding */ planHash)
/* harmony export */ });
/* unused harmony exports canonicalJson, isPlainObject */
/* harmony import */ var _virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1303);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2067);



// .build/action-sync-skills/compiled/shared/action/plan-hash.js
const maxDepth = 500;
/**
* JSON text that is the same for the same value, in any order of keys: keys sorted by UTF-16 units, no white space,
* properties that are undefined left out.
*
* @throws TypeError for what JSON cannot say (undefined in an array, NaN, a Date, a Map, …) and below 500 levels
*/
function canonicalJson(value) {
	return write(value, 0);
}
function write(value, depth) {
	if (depth > maxDepth) throw new TypeError(`A value is nested more than ${maxDepth} levels deep.`);
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(",")}]`;
	if (!isPlainObject(value)) throw new TypeError(`${String(value)} cannot be written as JSON.`);
	return `{${Object.keys(value).filter((key) => value[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`).join(",")}}`;
}
/** An object made by `{}` or by parsing, as opposed to an instance of some class. */
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
/** `sha256:` and 64 hex digits: what a reviewer approves and an apply can be bound to. */
function planHash(plan) {
	return `sha256:${(0,_virtual_lazy_crypto_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)("sha256").update(canonicalJson(plan)).digest("hex")}`;
}
/**
* Refuses to go on with another plan than the one that was reviewed.
*
* @param expected the input `expected-plan-hash`; undefined accepts any plan
* @throws ActionError that names both hashes
*/
function checkPlanHash(expected, actual) {
	if (expected === void 0) return;
	if (!/^sha256:[0-9a-f]{64}$/i.test(expected.trim())) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("expected-plan-hash is no plan hash: sha256: and 64 hexadecimal digits are expected.", { hint: "Pass the output plan-hash of the step that made the plan." });
	if (expected.trim().toLowerCase() === actual) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The plan is not the one that was reviewed: its hash was ${expected.trim()}, now it is ${actual}. Nothing was written.`, { hint: "The files or what is live have changed since. Run the action in plan mode, review the new plan, and pass its plan-hash." });
}



/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ diffBlock),
/* harmony export */   ao: () => (/* binding */ planHashLine),
/* harmony export */   publishReport: () => (/* binding */ publishReport),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2229);


// .build/action-sync-skills/compiled/shared/action/sync-report.js
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
	const [{ readEventFacts }, { upsertComment }] = await Promise.all([__webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 2163)), __webpack_require__.e(/* import() */ 538).then(__webpack_require__.bind(__webpack_require__, 1538))]);
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
