export const id = 76;
export const ids = [76,425,856];
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
/* harmony import */ var _shared_action_sync_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5856);
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

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readEventFacts)
/* harmony export */ });
/* harmony import */ var _node_modules_zod_v4_core_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1425);
/* harmony import */ var _node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9845);



// .build/action-sync-skills/compiled/shared/action/git/event-facts.js
const sha = (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ sha: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() });
const pull = (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	number: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)().check((0,_node_modules_zod_v4_core_api_js__WEBPACK_IMPORTED_MODULE_0__/* ._positive */ .NC)()),
	base: sha,
	head: sha
});
const payloadSchema = (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
	before: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)()), void 0),
	created: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), false),
	forced: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)(), false),
	pull_request: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(pull), void 0),
	merge_group: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .Mf)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ base_sha: (0,_node_modules_zod_v4_mini_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)() })), void 0)
});
/**
* Reads the facts from an event. A field that is missing or of another type is as if it were not there, so an event of an
* unknown kind has no facts but its name.
*
* @param context of the workflow run; `event` is the payload
*/
function readEventFacts(context) {
	const payload = payloadSchema.safeParse(context.event).data;
	const request = payload?.pull_request;
	const group = payload?.merge_group;
	const isPush = context.eventName === "push" && payload?.before !== void 0;
	return {
		name: context.eventName,
		ref: context.ref,
		sha: context.sha,
		push: isPush ? {
			before: payload.before ?? "",
			created: payload.created,
			forced: payload.forced
		} : void 0,
		pullRequest: request && {
			number: request.number,
			baseSha: request.base.sha,
			headSha: request.head.sha
		},
		mergeGroup: group && { baseSha: group.base_sha }
	};
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

/***/ 5856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wv: () => (/* binding */ describeCounts),
  Ty: () => (/* binding */ diffBlock),
  ao: () => (/* binding */ planHashLine),
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/git/event-facts.js
var event_facts = __webpack_require__(2163);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/node_modules/zod/v4/core/api.js
var api = __webpack_require__(1425);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(9845);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/text.js
var action_text = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/github/api.js





// .build/action-sync-skills/compiled/shared/action/github/api.js
const requestLimitMs = 3e4;
const attempts = 3;
const maxWaitMs = 6e4;
/**
* Runs a task against GitHub whose success is a courtesy: whatever goes wrong becomes a warning, and the result is
* undefined. Rate limits of up to a minute and failures of the server are tried again, the whole task at a time, so it must
* begin by looking for what an earlier attempt may have left.
*
* @param purpose.what what could not be done, as the subject of a sentence: `The pull request comment`
* @param purpose.permission what the job's token needs: `pull-requests: write`
* @throws only the reason of `target.signal`
*/
async function attempt(target, purpose, task) {
	const { sleep = (milliseconds) => (0,promises_.setTimeout)(milliseconds, void 0, { signal: target.signal }) } = target;
	for (let count = 1;; count += 1) try {
		target.signal?.throwIfAborted();
		return await task(await connect(target));
	} catch (error) {
		target.signal?.throwIfAborted();
		const delay = count < attempts ? retryDelay(error, count) : void 0;
		if (delay === void 0) {
			target.log.warning(explain(error, purpose));
			return;
		}
		await sleep(delay);
	}
}
async function createClient(token, apiUrl) {
	const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
	const ignore = () => {};
	const log = {
		debug: ignore,
		info: ignore,
		warn: ignore,
		error: ignore
	};
	return getOctokit(token, apiUrl === void 0 ? { log } : {
		log,
		baseUrl: apiUrl
	});
}
async function connect({ token, repository, apiUrl, signal }) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
	if (owner === void 0 || repo === void 0) throw new Error(`${JSON.stringify(repository)} is not of the form owner/name`);
	const client = await createClient(token, apiUrl);
	client.hook.before("request", (options) => {
		const timeout = AbortSignal.timeout(requestLimitMs);
		options.request = {
			...options.request,
			signal: signal ? AbortSignal.any([timeout, signal]) : timeout
		};
	});
	return {
		rest: client.rest,
		pages: client.paginate.iterator,
		repository: {
			owner,
			repo
		},
		login: async () => viewer.parse(await client.graphql("query { viewer { login } }")).viewer.login
	};
}
const viewer = (0,schemas/* object */.Ik)({ viewer: (0,schemas/* object */.Ik)({ login: (0,schemas/* string */.Yj)().check((0,api/* _minLength */.m9)(1)) }) });
const failure = (0,schemas/* object */.Ik)({
	status: (0,schemas/* number */.ai)(),
	message: (0,schemas/* catch */.Mf)((0,schemas/* string */.Yj)(), ""),
	response: (0,schemas/* catch */.Mf)((0,schemas/* object */.Ik)({ headers: (0,schemas/* catch */.Mf)((0,schemas/* record */.g1)((0,schemas/* string */.Yj)(), (0,schemas/* unknown */.L5)()), {}) }), { headers: {} })
});
/** Milliseconds until another attempt makes sense; undefined if it makes none. */
function retryDelay(error, count) {
	const { data } = failure.safeParse(error);
	const backoff = 1e3 * 2 ** count;
	if (data === void 0) return void 0;
	if (data.status >= 500) return backoff;
	const { headers } = data.response;
	if (!isRateLimit(data) || headers["x-ratelimit-remaining"] === "0") return void 0;
	const seconds = Number(headers["retry-after"] ?? maxWaitMs / 1e3);
	return seconds * 1e3 <= maxWaitMs ? seconds * 1e3 : void 0;
}
function isRateLimit({ status, message, response }) {
	return status === 429 || response.headers["retry-after"] !== void 0 || /rate limit/i.test(message);
}
function explain(error, { what, permission }) {
	const { data } = failure.safeParse(error);
	const reason = (0,action_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error), 300);
	if (!(data !== void 0 && [
		401,
		403,
		404
	].includes(data.status) && !isRateLimit(data))) return `${what} could not be written: ${reason}. The job summary has everything.`;
	return `${what} could not be written: GitHub answered ${data.status} (${reason}). The job needs \`permissions: ${permission}\`; a pull request from a fork or from Dependabot never gets it. The job summary has everything.`;
}


// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(1303);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/markdown.js
var action_markdown = __webpack_require__(2229);
// EXTERNAL MODULE: ./.build/action-sync-skills/shaken/shared/action/redact.js
var redact = __webpack_require__(8133);
;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/github/body.js





// .build/action-sync-skills/compiled/shared/action/github/body.js
/** GitHub refuses a longer body of a comment or an issue. Counted in UTF-16 units, which is never less than it counts. */
const maxBodyCharacters = 65536;
/**
* A line that readers do not see and by which the text is found again. It has the key's hash in it, so nothing of the key
* can end it.
*/
function createMarker({ kind, action, key }) {
	return `<!-- duvo-actions:${kind} ${(0,_lazy_crypto/* createHash */.n)("sha256").update(JSON.stringify([
		kind,
		action,
		key
	])).digest("hex")} -->`;
}
/** Where the line of the marker begins in `body`, counted with `\n` as line ending; -1 if there is none. */
function findMarker(body, marker) {
	return `\n${body}\n`.replaceAll("\r\n", "\n").indexOf(`\n${marker}\n`);
}
/**
* A body with the marker in its first line, at most `maxCharacters` long, without secrets: GitHub masks none outside of
* logs. A marker that the text itself contains is broken.
*
* @param summaryUrl where the reader finds all of a text that was cut
*/
function createBody(marker, markdown, { summaryUrl, maxCharacters = maxBodyCharacters }) {
	const text = (0,redact/* redact */.E)(markdown.replaceAll("\r\n", "\n")).replace(/<!--(?=\s*duvo-actions:)/gi, "<!-​-");
	const pointer = `\n\n_This is too long to show here. All of it is in the ${summaryUrl ? (0,action_markdown/* link */.nf)("job summary", summaryUrl) : "job summary"}._`;
	return `${marker}\n${cutMarkdown(text, maxCharacters - marker.length - 1, pointer)}`;
}
/** Equal as GitHub stores them: it may change line endings and the end of a body. */
function isSameBody(a, b) {
	return a?.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
}
/**
* Cuts Markdown to a length, between two lines. What is open at that point, a code block or folded sections, is closed, and
* `pointer` follows.
*/
function cutMarkdown(markdown, maxCharacters, pointer) {
	if (markdown.length <= maxCharacters) return markdown;
	const lines = markdown.split("\n");
	let state = {
		fence: void 0,
		sections: 0
	};
	let kept = "";
	let result = (0,action_text/* clipChars */.uk)(lines[0] ?? "", Math.max(0, maxCharacters - pointer.length)) + pointer;
	for (const [index, line] of lines.entries()) {
		kept += index === 0 ? line : `\n${line}`;
		state = afterLine(state, line);
		const candidate = closing(state) + pointer;
		if (kept.length + pointer.length > maxCharacters) break;
		if (kept.length + candidate.length <= maxCharacters) result = kept + candidate;
	}
	return result;
}
function afterLine({ fence, sections }, line) {
	const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
	if (fence !== void 0) return {
		fence: mark?.[1]?.startsWith(fence) && mark[2]?.trim() === "" ? void 0 : fence,
		sections
	};
	if (mark !== null && !(mark[1]?.startsWith("`") && mark[2]?.includes("`"))) return {
		fence: mark[1],
		sections
	};
	const count = (tag) => line.split(tag).length - 1;
	return {
		fence,
		sections: Math.max(0, sections + count("<details>") - count("</details>"))
	};
}
function closing({ fence, sections }) {
	return (fence === void 0 ? "" : `\n${fence}`) + "\n\n</details>".repeat(sections);
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/github/comment.js



// .build/action-sync-skills/compiled/shared/action/github/comment.js
const skipped = {
	status: "skipped",
	url: void 0
};
/**
* Keeps one comment on a pull request up to date: creates it, updates it in place, or leaves it alone when it says the same.
* Only a comment of the token's own identity which begins with our marker is taken for ours. Never throws but for a
* cancellation: the job summary says the same, so a comment that could not be written is a warning.
*/
async function upsertComment(target, comment) {
	const { pullRequest, create = true } = comment;
	if (pullRequest === void 0 || target.token === "") return skipped;
	const marker = createMarker({
		kind: "comment",
		action: comment.action,
		key: comment.key
	});
	const body = createBody(marker, comment.body, { summaryUrl: comment.summaryUrl });
	return await attempt(target, {
		what: "The pull request comment",
		permission: "pull-requests: write"
	}, async (api) => {
		const existing = await findComment(api, pullRequest, marker);
		if (existing === void 0) {
			if (!create) return skipped;
			const { data } = await api.rest.issues.createComment({
				...api.repository,
				issue_number: pullRequest,
				body
			});
			return {
				status: "created",
				url: data.html_url
			};
		}
		if (isSameBody(existing.body, body)) return {
			status: "unchanged",
			url: existing.html_url
		};
		const { data } = await api.rest.issues.updateComment({
			...api.repository,
			comment_id: existing.id,
			body
		});
		return {
			status: "updated",
			url: data.html_url
		};
	}) ?? skipped;
}
/** Looks through all pages of comments, oldest first, until ours is found. */
async function findComment(api, pullRequest, marker) {
	const login = await api.login();
	const options = {
		...api.repository,
		issue_number: pullRequest,
		per_page: 100
	};
	for await (const { data } of api.pages(api.rest.issues.listComments, options)) {
		const found = data.find((comment) => comment.user?.login === login && findMarker(comment.body ?? "", marker) === 0);
		if (found !== void 0) return found;
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-skills/shaken/shared/action/sync-report.js




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
async function comment(action, report, body) {
	const target = {
		token: report.githubToken ?? "",
		repository: action.repository,
		log: action.log,
		signal: action.signal,
		...action.env["GITHUB_API_URL"] ? { apiUrl: action.env["GITHUB_API_URL"] } : {}
	};
	await upsertComment(target, {
		pullRequest: (0,event_facts/* readEventFacts */._)(action).pullRequest?.number,
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
	return `${title} (+${added} −${removed})\n\n${(0,action_markdown/* fence */.EU)(text, "diff")}${rest}`;
}
/** The line by which a reviewed plan is applied and no other. */
function planHashLine(hash) {
	return `Plan hash ${(0,action_markdown/* inlineCode */.ti)(hash)}: pass it as \`expected-plan-hash\` to apply exactly this plan.`;
}



/***/ })

};
