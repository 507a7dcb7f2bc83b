export const id = 241;
export const ids = [241];
export const modules = {

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ randomUUID),
/* harmony export */   n: () => (/* binding */ createHash)
/* harmony export */ });
// \0lazy-crypto
const createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
const randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);



/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ busiestPoint),
/* harmony export */   h: () => (/* binding */ timelineOf)
/* harmony export */ });
/* harmony import */ var _time_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2132);
/* harmony import */ var _time_date_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5800);



// .build/action-report-jobs/compiled/action-report-jobs/src/measure/timeline.js
const dayMs = 864e5;
/** A unit that gives a chart of at most 40 points: 26 hours, 17 days or weeks, 37 months. */
function unitFor({ start, end }) {
	const days = (end - start) / dayMs;
	if (days <= 25 / 24) return "hour";
	if (days <= 16) return "day";
	if (days <= 112) return "week";
	return days <= 1098 ? "month" : "year";
}
/** When Jobs ended in the window. Includes points without Jobs. */
function timelineOf(hours, window, zone) {
	const unit = unitFor(window);
	const points = /* @__PURE__ */ new Map();
	for (let at = (0,_time_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(unit, window.start, zone); at < window.end; at = nextOf(unit, at, zone)) points.set(at, {
		ended: 0,
		failed: 0
	});
	const byHour = /* @__PURE__ */ new Map();
	for (const [hour, { ended, failed }] of hours) {
		const point = points.get((0,_time_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(unit, hour, zone));
		if (point) {
			point.ended += ended;
			point.failed += failed;
		}
		const clock = zone.at(hour).hour;
		byHour.set(clock, (byHour.get(clock) ?? 0) + ended);
	}
	const busiest = [...byHour].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
	const labels = labelsOf(unit, [...points.keys()], zone);
	return {
		unit,
		points: [...points].map(([at, counts], index) => ({
			start: new Date(at).toISOString(),
			label: labels[index] ?? "",
			...counts
		})),
		busiestHour: busiest?.[0] ?? null
	};
}
/** The point with the most ended Jobs; undefined if no Job ended or there is only one point. */
function busiestPoint({ points }) {
	const most = Math.max(0, ...points.map(({ ended }) => ended));
	return most === 0 || points.length < 2 ? void 0 : points.find(({ ended }) => ended === most);
}
/** Takes a step that lands inside the next unit even if the clock changes, and returns the start of that unit. */
function nextOf(unit, start, zone) {
	const step = {
		hour: dayMs / 24,
		day: dayMs * 1.25,
		week: dayMs * 7.25,
		month: dayMs * 31.5,
		year: dayMs * 366.25
	}[unit];
	const next = (0,_time_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(unit, start + step, zone);
	return next > start ? next : start + dayMs / 24;
}
/**
* A chart draws bars with equal labels on top of each other. An hour occurs twice if the window crosses midnight, and when
* the clock is turned back: the second one gets its day, or a number.
*/
function labelsOf(unit, moments, zone) {
	const used = /* @__PURE__ */ new Set();
	return moments.map((moment) => {
		const short = label(unit, moment, zone);
		const long = `${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx[zone.at(moment).weekday]} ${short}`;
		const free = [
			short,
			long,
			...moments.map((_, index) => `${long} (${index + 2})`)
		].find((text) => !used.has(text)) ?? short;
		used.add(free);
		return free;
	});
}
function label(unit, moment, zone) {
	const { year, month, day, hour, weekday } = zone.at(moment);
	switch (unit) {
		case "hour": return `${String(hour).padStart(2, "0")}:00`;
		case "day": return `${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .weekdays */ .mx[weekday]} ${day} ${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US[month - 1]}`;
		case "week": return `${day} ${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US[month - 1]}`;
		case "month": return `${_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .months */ .US[month - 1]} ${year}`;
		case "year": return String(year);
	}
}



/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIssue: () => (/* binding */ publishIssue)
});

// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/log/text.js
var log_text = __webpack_require__(4713);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3444);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(593);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/shared/action/github/api.js





// .build/action-report-jobs/compiled/shared/action/github/api.js
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


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(5868);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/log/redact.js
var redact = __webpack_require__(6119);
// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/shared/action/outputs/markdown.js
var outputs_markdown = __webpack_require__(2139);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/shared/action/github/body.js





// .build/action-report-jobs/compiled/shared/action/github/body.js
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
/** Whether a line of `body` is exactly the marker. */
function hasMarker(body, marker) {
	return findMarker(body, marker) >= 0;
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


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/shared/action/github/comment.js


// .build/action-report-jobs/compiled/shared/action/github/comment.js
const skipped = {
	status: "skipped",
	url: void 0
};
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


;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/shared/action/github/issue.js





// .build/action-report-jobs/compiled/shared/action/github/issue.js
const maxTitleCharacters = 256;
const issue_skipped = {
	status: "skipped",
	url: void 0,
	number: void 0
};
/**
* Writes a report to an issue. Replaces the report in the body, from its marker on, and keeps what people wrote above it.
* An issue named by number keeps its title. Throws only for a cancellation: a failure is a warning.
*/
async function upsertIssue(target, report) {
	if (target.token === "") return issue_skipped;
	const purpose = {
		what: "The report issue",
		permission: "issues: write"
	};
	const writers = {
		update: updateReport,
		comment: commentReport,
		new: openReport
	};
	return await attempt(target, purpose, (api) => writers[report.mode ?? "update"](api, report)) ?? issue_skipped;
}
async function updateReport(api, report) {
	const marker = createMarker({
		kind: "issue",
		action: report.action,
		key: report.key
	});
	const existing = report.issue === "auto" ? await findIssue(api, marker, "open") : await getIssue(api, report.issue);
	return existing === void 0 ? createIssue(api, report, marker) : updateIssue(api, report, marker, existing);
}
/** Adds a comment for this edition to the issue with all editions. */
async function commentReport(api, report) {
	const marker = createMarker({
		kind: "issue",
		action: report.action,
		key: report.key
	});
	const existing = report.issue === "auto" ? await findIssue(api, marker, "open") : await getIssue(api, report.issue);
	const intro = "Each report is a comment below. Subscribe to this issue to be notified.";
	const { number } = existing ?? await createIssue(api, {
		...report,
		body: intro
	}, marker);
	if (number === void 0) return issue_skipped;
	const commentMarker = createMarker({
		kind: "comment",
		action: report.action,
		key: editionKey(report)
	});
	const body = createBody(commentMarker, report.body, report);
	return {
		...await writeComment(api, number, commentMarker, body),
		number
	};
}
/** Opens an issue for this edition. Closed ones count: a repeated run must not open another. */
async function openReport(api, report) {
	const marker = createMarker({
		kind: "issue",
		action: report.action,
		key: editionKey(report)
	});
	const existing = await findIssue(api, marker, "all");
	return existing === void 0 ? createIssue(api, report, marker) : updateIssue(api, report, marker, existing);
}
function editionKey({ key, edition = "" }) {
	return JSON.stringify([key, edition]);
}
async function createIssue(api, report, marker) {
	const body = createBody(marker, report.body, report);
	const { data } = await api.rest.issues.create({
		...api.repository,
		title: titleOf(report),
		body
	});
	return {
		status: "created",
		url: data.html_url,
		number: data.number
	};
}
async function updateIssue(api, report, marker, existing) {
	const title = report.issue === "auto" ? titleOf(report) : existing.title;
	const above = textAbove(existing.body ?? "", marker);
	const body = above + createBody(marker, report.body, {
		...report,
		maxCharacters: maxBodyCharacters - above.length
	});
	const result = {
		url: existing.html_url,
		number: existing.number
	};
	if (title === existing.title && isSameBody(existing.body ?? "", body)) return {
		status: "unchanged",
		...result
	};
	await api.rest.issues.update({
		...api.repository,
		issue_number: existing.number,
		title,
		body
	});
	return {
		status: "updated",
		...result
	};
}
/** The text above the report, with the empty line that separates them. */
function textAbove(body, marker) {
	const text = body.replaceAll("\r\n", "\n");
	const start = findMarker(text, marker);
	const above = (start < 0 ? text : text.slice(0, start)).trimEnd();
	return above === "" ? "" : `${above}\n\n`;
}
function titleOf({ title }) {
	return (0,log_text/* oneLine */.TN)(title, maxTitleCharacters);
}
/** Finds an issue with our marker that the token's own identity created. Reads all pages, newest first. */
async function findIssue(api, marker, state) {
	const login = await api.login();
	const options = {
		...api.repository,
		state,
		creator: login,
		per_page: 100
	};
	for await (const { data } of api.pages(api.rest.issues.listForRepo, options)) {
		const found = data.find((issue) => issue.user?.login === login && !issue.pull_request && hasMarker(issue.body ?? "", marker));
		if (found !== void 0) return found;
	}
}
async function getIssue(api, number) {
	const { data } = await api.rest.issues.get({
		...api.repository,
		issue_number: number
	});
	if (data.pull_request) throw new Error(`#${number} is a pull request, not an issue`);
	return data;
}


// EXTERNAL MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/wording.js
var wording = __webpack_require__(479);
;// CONCATENATED MODULE: ./.build/action-report-jobs/shaken/action-report-jobs/src/report/issue.js



// .build/action-report-jobs/compiled/action-report-jobs/src/report/issue.js
/** Writes the report to a GitHub issue, if requested. A failure becomes a warning. */
async function publishIssue(inputs, report, body, action) {
	const { issue, issueMode: mode, githubToken } = inputs;
	if (issue === void 0 || githubToken === void 0) return void 0;
	const target = {
		token: githubToken,
		repository: action.repository,
		log: action.log,
		signal: action.signal
	};
	const key = inputs.title.trim();
	const title = mode === "new" ? `${key}: ${(0,wording/* spanText */.Cp)(report.window, report.timeZone)}` : key;
	const result = await upsertIssue(target, {
		issue: issue.trim() === "auto" ? "auto" : Number(issue),
		mode,
		title,
		key,
		body,
		action: "report-jobs",
		summaryUrl: action.runUrl,
		edition: editionOf(report, action)
	});
	if (result.url !== void 0) action.log.info(`Issue ${result.status}: ${result.url}`);
	return result.number;
}
/** What a repeated report shares with the first one: its window, or the workflow run if the window ends when the step runs. */
function editionOf({ window, windowIsOver }, { runUrl }) {
	return windowIsOver ? `${window.since}/${window.until}` : runUrl;
}



/***/ }),

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   DM: () => (/* binding */ durationsOf),
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   SV: () => (/* binding */ evaluationOf),
/* harmony export */   V9: () => (/* binding */ windowLine),
/* harmony export */   VU: () => (/* binding */ scopeLine),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   kE: () => (/* binding */ busiestLine),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _measure_timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(716);
/* harmony import */ var _time_date_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5800);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2100);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(752);





// .build/action-report-jobs/compiled/action-report-jobs/src/report/wording.js
/** Sentences that every form of the report shares, as plain text without any remote text in it. */
/** The headline. */
function headlineOf({ totals, complete, minJobs }) {
	if (totals === null) return "Incomplete: no Jobs of this window could be read";
	const { ended, completed, successRate, change } = totals;
	if (!complete) return `Incomplete: at least ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ended, "Job")} ended, more could not be read`;
	if (ended === 0) return "No Jobs ended in this window";
	if (ended < minJobs) return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(completed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ended, "ended Job")} completed`;
	const trend = change?.successRate == null ? "" : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(change.successRate)} points)`;
	return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(successRate)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(ended, "ended Job")} completed${trend}`;
}
/** `Completed: 135 of 155 (▼ 3)`, and the same for failed and stopped; then what has not ended, if anything. */
function countsOf({ totals, complete, limits }) {
	if (totals === null) return [];
	const { ended, change } = totals;
	const line = (name, figure) => {
		const trend = trendOf(change, figure, (difference) => `(${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(difference, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)})`);
		return `${name}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(totals[figure])} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(ended)}${trend}`;
	};
	const lines = [
		line("Completed", "completed"),
		line("Failed", "failed"),
		line("Stopped", "stopped"),
		...openLine(totals, limits)
	];
	return complete ? lines : [...lines, "All counts are lower bounds."];
}
/** `Open: 2 running · 3 waiting (1 for longer than 1 h)`. */
function openLine(totals, limits) {
	const { running, waiting, queued, total, ended, stuck, longRunning, postponed } = totals;
	const other = total - ended - running - waiting - queued;
	const tooLong = stuck > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(stuck)} for longer than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(limits.waitingSeconds)})` : "";
	const parts = [
		running > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(running)} running` : "",
		waiting > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(waiting)} waiting${tooLong}` : "",
		queued > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(queued)} queued` : "",
		other > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(other)} in another status` : "",
		postponed > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(postponed)} of them postponed` : "",
		longRunning > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(longRunning)} not ended after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(limits.runningSeconds)}` : ""
	].filter((part) => part !== "");
	return parts.length === 0 ? [] : [`Open: ${parts.join(" · ")}`];
}
/** `Half of the Jobs took at most 3 min 20 s, 95% at most 12 min`, with the change of the latter. */
function durationsOf({ totals }) {
	if (totals === null || totals.p50Seconds === null) return [];
	const { p50Seconds, p95Seconds, change } = totals;
	const trend = change?.p95Seconds == null ? "" : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change.p95Seconds, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)})`;
	return [`Half of the Jobs took at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(p50Seconds)}, 95% at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(p95Seconds)}${trend}`];
}
/** `Quality: 94.7% of the checks passed (▼ 1.2 points), 178 of 188 in 40 Jobs; 2 critical issues`. */
function evaluationOf({ totals }) {
	if (!totals?.evaluation) return [];
	const { evaluation, change } = totals;
	const trend = change?.evaluationRate == null ? "" : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(change.evaluationRate)} points)`;
	const counts = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(evaluation.passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(evaluation.total)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(evaluation.jobs, "Job")}`;
	const severities = severitiesOf(evaluation);
	const issues = severities === "" ? "" : `; issues: ${severities}`;
	return [`Quality: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRate */ .CE)(evaluation.rate)} of the checks passed${trend}, ${counts}${issues}`];
}
/** `2 critical, 1 low`; empty if there are no issues. */
function severitiesOf({ critical, medium, low }) {
	return [
		[critical, "critical"],
		[medium, "medium"],
		[low, "low"]
	].filter(([count]) => count > 0).map(([count, severity]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${severity}`).join(", ");
}
/** The change of a figure, to append to it: ` ▼ 2.1`; empty if it did not change or is not compared. */
function trendOf(change, figure, format) {
	const difference = change?.[figure];
	return difference == null || difference === 0 ? "" : ` ${format(difference)}`;
}
/** `Mon 16 Nov 2026 – Sun 22 Nov 2026 (Europe/Prague)`. */
function windowLine({ window, timeZone }) {
	return `${spanText(window, timeZone)} (${timeZone})`;
}
function spanText({ since, until }, timeZone) {
	return (0,_time_date_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWindow */ .A4)({
		start: Date.parse(since),
		end: Date.parse(until)
	}, (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .createZone */ .TW)(timeZone));
}
/** `Busiest: Tue 17 Nov with 30 Jobs; hour of the day 09:00 to 10:00`. */
function busiestLine({ timeline, totals, timeZone }) {
	const { busiestHour } = timeline;
	if (totals === null || totals.ended === 0 || busiestHour === null) return "";
	const point = (0,_measure_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .busiestPoint */ .Y)(timeline);
	const [from, to] = [busiestHour, (busiestHour + 1) % 24].map((hour) => `${String(hour).padStart(2, "0")}:00`);
	const place = {
		hour: "",
		day: "",
		week: "week of ",
		month: "",
		year: ""
	}[timeline.unit];
	return [point ? `${place}${point.label} with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(point.ended, "ended Job")}` : "", timeline.unit === "hour" ? "" : `hour of the day ${from} to ${to} (${timeZone})`].filter((part) => part !== "").join("; ");
}
/** Whose Jobs were counted, without names. */
function scopeLine({ scope }) {
	if (scope.onlyOwnJobs) return "Counts only the Jobs of the API key’s own user. Most keys see no other Jobs. To report on a whole team, use an administrator’s key";
	if (scope.users === 0) return "Counts the Jobs that this API key can see";
	return `Counts the Jobs that this API key can see: those of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(scope.users, "user")}`;
}



/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   US: () => (/* binding */ months),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
// .build/action-report-jobs/compiled/action-report-jobs/src/time/date-text.js
/** Sunday first, as `WallClock.weekday` counts. */
const weekdays = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** `16 Nov 2026 07:00`, in the zone. */
function formatMoment(moment, zone) {
	const { year, month, day, hour, minute } = zone.at(moment);
	const time = [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
	return `${day} ${months[month - 1]} ${year} ${time}`;
}
/** `Mon 16 Nov 2026 – Sun 22 Nov 2026` if the window is whole days, else with the times. */
function formatWindow({ start, end }, zone) {
	const isMidnight = (moment) => moment % 6e4 === 0 && formatMoment(moment, zone).endsWith("00:00");
	if (!isMidnight(start) || !isMidnight(end)) return `${formatMoment(start, zone)} – ${formatMoment(end, zone)}`;
	const [first, last] = [formatDay(start, zone), formatDay(end - 1, zone)];
	return first === last ? first : `${first} – ${last}`;
}
function formatDay(moment, zone) {
	const { year, month, day, weekday } = zone.at(moment);
	return `${weekdays[weekday]} ${day} ${months[month - 1]} ${year}`;
}
/** A time in the format of the API and the JSON file: ISO 8601 in UTC. */
function isoOf(moment) {
	return new Date(moment).toISOString();
}



/***/ })

};
