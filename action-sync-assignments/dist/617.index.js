export const id = 617;
export const ids = [617];
export const modules = {

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID),
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
// \0lazy-crypto
const createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
const randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);



/***/ }),

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/base/event-facts.js
var event_facts = __webpack_require__(2065);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/text.js
var log_text = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/core/api.js
var api = __webpack_require__(1389);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(4182);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/github/api.js





// .build/action-sync-assignments/compiled/shared/action/github/api.js
const requestLimitMs = 3e4;
const attempts = 3;
const maxWaitMs = 6e4;
/**
* Runs an optional task against GitHub: any failure becomes a warning, and the result is undefined. Retries after rate
* limits of up to a minute and server errors, always the whole task, so the task must start by looking for what an earlier
* attempt may have left.
*
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
	if (owner === void 0 || repo === void 0) throw new Error(`${JSON.stringify(repository)} does not have the form owner/name`);
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
/** Milliseconds until the next attempt; undefined if a retry is pointless. */
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
function explain(error, { what, permission, done }) {
	const { data } = failure.safeParse(error);
	const reason = (0,log_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error), 300);
	const isRefusal = data !== void 0 && [
		401,
		403,
		404
	].includes(data.status) && !isRateLimit(data);
	const rest = done === void 0 ? " The job summary has everything." : "";
	if (!isRefusal) return `${what} could not be ${done ?? "written"}: ${reason}.${rest}`;
	return `${what} could not be ${done ?? "written"}: GitHub responded ${data.status} (${reason}). The job needs \`permissions: ${permission}\`; a pull request from a fork or from Dependabot never gets it.${rest}`;
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(2203);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/redact.js
var redact = __webpack_require__(7914);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/outputs/markdown.js
var outputs_markdown = __webpack_require__(9570);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/github/body.js





// .build/action-sync-assignments/compiled/shared/action/github/body.js
/** GitHub refuses a longer body of a comment or an issue. Counted in UTF-16 units, which is never less than GitHub counts. */
const maxBodyCharacters = 65536;
/** A hidden line by which to find the text again. It contains a hash of the key, so nothing in the key can end it. */
function createMarker({ kind, action, key }) {
	return `<!-- duvo-actions:${kind} ${(0,_lazy_crypto/* createHash */.n)("sha256").update(JSON.stringify([
		kind,
		action,
		key
	])).digest("hex")} -->`;
}
/** The offset of the marker's line in `body`, counted with `\n` as line ending; -1 if there is none. */
function findMarker(body, marker) {
	return `\n${body}\n`.replaceAll("\r\n", "\n").indexOf(`\n${marker}\n`);
}
/**
* A body with the marker in its first line, at most `maxCharacters` long, without secrets: GitHub masks them only in logs.
* A marker inside the text itself is disabled.
*
* @param summaryUrl where to find the full text if it is cut
*/
function createBody(marker, markdown, { summaryUrl, maxCharacters = maxBodyCharacters }) {
	const text = (0,redact/* redact */.E)(markdown.replaceAll("\r\n", "\n")).replace(/<!--(?=\s*duvo-actions:)/gi, "<!-​-");
	const pointer = `\n\n_This is too long to show here. The full text is in the ${summaryUrl ? (0,outputs_markdown/* link */.nf)("job summary", summaryUrl) : "job summary"}._`;
	return `${marker}\n${cutMarkdown(text, maxCharacters - marker.length - 1, pointer)}`;
}
/** Whether GitHub stores both alike: it may change line endings and the end of a body. */
function isSameBody(a, b) {
	return a?.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();
}
/**
* Cuts Markdown to a length, between two lines. Closes the code block and folded sections that are open there, and appends
* `pointer`.
*/
function cutMarkdown(markdown, maxCharacters, pointer) {
	if (markdown.length <= maxCharacters) return markdown;
	const lines = markdown.split("\n");
	let state = {
		fence: void 0,
		sections: 0
	};
	let kept = "";
	let result = (0,log_text/* clipChars */.uk)(lines[0] ?? "", Math.max(0, maxCharacters - pointer.length)) + pointer;
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


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/action/github/comment.js



// .build/action-sync-assignments/compiled/shared/action/github/comment.js
const skipped = {
	status: "skipped",
	url: void 0
};
/**
* Keeps one comment on a pull request up to date: creates it, updates it in place, or leaves it alone if nothing changed.
* Only a comment of the token's own identity that starts with our marker counts as ours. Throws only for a cancellation:
* the job summary has the same text, so a failure is a warning.
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
	}, (api) => writeComment(api, pullRequest, marker, body, create)) ?? skipped;
}
/**
* Writes a comment on an issue or a pull request: replaces ours with this marker, or adds one.
*
* @param body starts with the marker
*/
async function writeComment(api, issue, marker, body, create = true) {
	const existing = await findComment(api, issue, marker);
	if (existing === void 0) {
		if (!create) return skipped;
		const { data } = await api.rest.issues.createComment({
			...api.repository,
			issue_number: issue,
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
}
/** Searches all pages of comments, oldest first, for ours. */
async function findComment(api, issue, marker) {
	const login = await api.login();
	const options = {
		...api.repository,
		issue_number: issue,
		per_page: 100
	};
	for await (const { data } of api.pages(api.rest.issues.listComments, options)) {
		const found = data.find((comment) => comment.user?.login === login && findMarker(comment.body ?? "", marker) === 0);
		if (found !== void 0) return found;
	}
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/report/publish.js



// .build/action-sync-assignments/compiled/shared/sync/report/publish.js
/**
* Publishes the report of a sync: in the job summary, in a Markdown file, and on a pull request in one comment that is kept
* up to date.
*
* @returns the path of the file, which is complete even if summary and comment had to be cut
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



/***/ })

};
