export const id = 39;
export const ids = [39];
export const modules = {

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   YD: () => (/* binding */ describeBound),
/* harmony export */   aM: () => (/* binding */ parseBound)
/* harmony export */ });
// .build/action-test-assignments/compiled/action-test-assignments/src/plan/rates-and-durations.js
const comparisons = [
	">=",
	"<=",
	"=",
	">",
	"<"
];
/** Parses a bound. Without an operator, the value must be equal. Returns undefined for anything else. */
function parseBound(text) {
	const match = /^(>=|<=|=|>|<)?\s{0,10}(\d{1,9}(?:\.\d{1,6})?)\s{0,10}(%)?$/.exec(text.trim());
	if (!match) return void 0;
	return {
		comparison: comparisons.find((one) => one === match[1]) ?? "=",
		value: Number(match[2]),
		isPercent: match[3] !== void 0
	};
}
function isWithin(actual, { comparison, value }) {
	switch (comparison) {
		case ">=": return actual >= value;
		case "<=": return actual <= value;
		case ">": return actual > value;
		case "<": return actual < value;
		case "=": return actual === value;
	}
}
/** Formats a bound: `2`, `>=90%`. */
function describeBound({ comparison, value, isPercent }) {
	return `${comparison === "=" ? "" : comparison}${value}${isPercent ? "%" : ""}`;
}
const unitMs = {
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1
};
/** The milliseconds in `90s`, `5m` or `1h30m`; undefined for anything else, and for zero. */
function parseDuration(text) {
	const match = /^(?:(\d{1,4})h)?(?:(\d{1,5})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,9})ms)?$/.exec(text.trim());
	if (!match) return void 0;
	const [hours, minutes, seconds, milliseconds] = match.slice(1).map((part) => Number(part ?? 0));
	const total = (hours ?? 0) * unitMs.h + (minutes ?? 0) * unitMs.m + (seconds ?? 0) * unitMs.s + (milliseconds ?? 0) * unitMs.ms;
	return total > 0 ? total : void 0;
}
/** Formats a duration: `50 ms`, `1.5 s`, `2 min 5 s`. */
function describeDuration(milliseconds) {
	if (milliseconds > 0 && milliseconds < 100) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 6e4) return `${Math.round(milliseconds / 100) / 10} s`;
	const seconds = Math.round(milliseconds / 1e3);
	const [hours, minutes, rest] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds % 3600 / 60),
		seconds % 60
	];
	return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min${rest > 0 ? ` ${rest} s` : ""}`;
}



/***/ }),

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment),
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/git/base/event-facts.js
var event_facts = __webpack_require__(7542);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/log/text.js
var log_text = __webpack_require__(735);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/node_modules/zod/v4/core/api.js
var api = __webpack_require__(2558);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(9807);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/github/api.js





// .build/action-test-assignments/compiled/shared/action/github/api.js
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


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(4994);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/log/redact.js
var redact = __webpack_require__(2285);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/outputs/markdown.js
var outputs_markdown = __webpack_require__(3541);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/github/body.js





// .build/action-test-assignments/compiled/shared/action/github/body.js
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


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/github/comment.js



// .build/action-test-assignments/compiled/shared/action/github/comment.js
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


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/files/input-paths.js
var input_paths = __webpack_require__(982);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/report/junit.js
// .build/action-test-assignments/compiled/action-test-assignments/src/report/junit.js
/**
* The results as JUnit XML, in the dialect that test reporters share: a suite for each test file, a case for each case, and
* one failure for each failed case.
*/
function junitXml(suites) {
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites ${attributes({
			name: "Duvo Assignments",
			...totals(suites.flatMap((suite) => suite.cases))
		})}>`,
		...suites.flatMap((suite) => [
			`  <testsuite ${attributes({
				name: suite.name,
				file: suite.file,
				...totals(suite.cases)
			})}>`,
			...suite.cases.flatMap((one) => testCase(suite, one)),
			"  </testsuite>"
		]),
		"</testsuites>",
		""
	].join("\n");
}
function totals(cases) {
	return {
		tests: cases.length,
		failures: cases.filter(({ outcome }) => outcome === "failed").length,
		errors: cases.filter(({ outcome }) => outcome === "error").length,
		skipped: cases.filter(({ outcome }) => outcome === "skipped").length,
		time: seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0))
	};
}
function testCase(suite, one) {
	const { name, line, outcome, durationMs } = one;
	const start = `    <testcase ${attributes({
		name,
		classname: suite.name,
		file: suite.file,
		line,
		time: seconds(durationMs)
	})}`;
	if (outcome === "passed") return [`${start}/>`];
	if (outcome === "skipped") return [
		`${start}>`,
		"      <skipped/>",
		"    </testcase>"
	];
	const element = outcome === "error" ? "error" : "failure";
	const [first = "failed"] = one.reasons;
	const body = escapeXml(one.reasons.join("\n"));
	return [
		`${start}>`,
		`      <${element} ${attributes({ message: first })}>${body}</${element}>`,
		"    </testcase>"
	];
}
function seconds(milliseconds) {
	return (milliseconds / 1e3).toFixed(3);
}
function attributes(values) {
	return Object.entries(values).map(([key, value]) => `${key}="${escapeXml(String(value)).replaceAll(/[\n\r\t]/g, " ")}"`).join(" ");
}
/** Escapes text for XML 1.0, and replaces characters that XML cannot contain. */
function escapeXml(text) {
	return text.toWellFormed().replaceAll(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&apos;");
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/report/results.js
var results = __webpack_require__(3573);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/report/outputs.js


// .build/action-test-assignments/compiled/action-test-assignments/src/report/outputs.js
/** The outputs that are not files. With `mode: plan`, `job-count` is the number of Jobs that would run. */
function outputsOf({ plan, suites = [], jobCount }, { mode }) {
	const cases = suites.flatMap((suite) => suite.cases);
	const attempts = cases.flatMap((one) => one.attempts);
	const passed = cases.filter(({ outcome }) => outcome === "passed").length;
	return {
		passed,
		failed: cases.length - passed,
		passRate: attempts.length === 0 ? null : Math.round((0,results/* passRate */.sc)(attempts) * 10) / 10,
		jobCount: mode === "plan" ? plan.jobCount : jobCount,
		minutes: minutesOf(attempts),
		tested: suites.map(({ name }) => name),
		planHash: plan.planHash
	};
}
/** Rounded up to tenths, so that it never understates the cost. */
function minutesOf(attempts) {
	const total = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0);
	return Math.ceil(total / 6e3) / 10;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(9266);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/report/sections.js


// .build/action-test-assignments/compiled/shared/sync/report/sections.js
/** `2 to create, 1 unchanged`: omits zeros; `none` if there is nothing. */
function describeCounts(counts) {
	return Object.entries(counts).flatMap(([word, count]) => count > 0 ? `${count} ${word}` : []).join(", ") || "none";
}
/** Tells the reader how to apply exactly the reviewed plan. */
function planHashLine(hash) {
	return `To apply exactly this plan, set \`expected-plan-hash\` to ${(0,outputs_markdown/* inlineCode */.ti)(hash)}.`;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/plan/rates-and-durations.js
var rates_and_durations = __webpack_require__(9713);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/report/sections.js







// .build/action-test-assignments/compiled/action-test-assignments/src/report/sections.js
const maxCellChars = 300;
/** The report as Markdown, the most important sections first. */
function sectionsOf(result, inputs) {
	const { plan, suites, error } = result;
	return [
		{
			markdown: `### ${headline(result, inputs)}`,
			priority: 9
		},
		...error ? [{
			markdown: `**${(0,outputs_markdown/* escapeText */.X1)(error.message)}**`,
			priority: 9
		}] : [],
		...plan.problems.length > 0 ? [{
			markdown: `#### To fix\n\n${(0,file_problems/* problemTable */.iK)(plan.problems)}`,
			priority: 8
		}] : [],
		...suites === void 0 ? planSections(result) : resultSections(suites),
		{
			markdown: costLine(result, inputs),
			priority: 7
		},
		...skippedSection(result),
		...error === void 0 ? [{
			markdown: planHashLine(plan.planHash),
			priority: 6
		}] : []
	];
}
function headline({ plan, suites }, { mode }) {
	if (suites === void 0) return `${mode === "plan" ? "Test plan" : "Assignments not tested"}: ${(0,log_text/* countOf */.pq)(plan.trials.length, "Assignment")}, ${(0,log_text/* countOf */.pq)(plan.jobCount, "Job")}`;
	const cases = suites.flatMap((suite) => suite.cases);
	const count = (...outcomes) => cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
	return `Assignments tested: ${describeCounts({
		passed: count("passed"),
		failed: count("failed"),
		"without a result": count("error"),
		"not run": count("skipped")
	})}`;
}
function planSections({ plan }) {
	const rows = plan.trials.flatMap(({ name, cases }) => cases.map(({ test, repeat }) => [
		(0,outputs_markdown/* inlineCode */.ti)(name),
		(0,outputs_markdown/* escapeText */.X1)(test.name),
		String(repeat)
	]));
	return rows.length > 0 ? [{
		markdown: (0,outputs_markdown/* table */.tp)([
			"Assignment",
			"Case",
			"Jobs"
		], rows),
		priority: 8
	}] : [];
}
const marks = {
	passed: "✅ passed",
	failed: "❌ failed",
	error: "⚠️ no result",
	skipped: "⏭️ not run"
};
/** Failed cases first, in the table and below it. */
function resultSections(suites) {
	const all = suites.flatMap((suite) => suite.cases.map((one) => ({
		suite,
		one
	})));
	const ordered = [...all.filter(({ one }) => one.outcome !== "passed"), ...all.filter(({ one }) => one.outcome === "passed")];
	const rows = ordered.map(({ suite, one }) => [
		(0,outputs_markdown/* inlineCode */.ti)(suite.name),
		(0,outputs_markdown/* escapeText */.X1)(one.name),
		marks[one.outcome],
		jobsCell(one),
		(0,rates_and_durations/* describeDuration */.MB)(one.durationMs),
		one.reasons.slice(0, 3).map((reason) => (0,outputs_markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(reason, maxCellChars))).join("<br>")
	]);
	return [{
		markdown: (0,outputs_markdown/* table */.tp)([
			"Assignment",
			"Case",
			"Result",
			"Jobs",
			"Time",
			"Problem"
		], rows),
		priority: 8
	}, ...ordered.map(({ suite, one }) => caseSection(suite, one))];
}
/** `4 of 5 passed (80% required)`; only the number if there is at most one Job. */
function jobsCell({ attempts, requiredRate }) {
	if (attempts.length <= 1) return String(attempts.length);
	return `${attempts.filter((attempt) => attempt.passed).length} of ${attempts.length} passed (${requiredRate}% required)`;
}
/** The expected and actual results and the conversation of each Job, folded. */
function caseSection(suite, one) {
	const title = `${suite.name}: ${one.name} (${marks[one.outcome]})`;
	return {
		markdown: (0,outputs_markdown/* details */.zH)(title, one.attempts.map((attempt, index) => attemptText(attempt, index)).join("\n\n")),
		fallback: "",
		priority: one.outcome === "passed" ? 0 : 4
	};
}
function attemptText(attempt, index) {
	const { runId, status, verdicts, error, transcript } = attempt;
	const rows = verdicts.map(({ passed, expected, actual }) => [
		passed ? "✅" : "❌",
		(0,outputs_markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(expected, maxCellChars)),
		(0,outputs_markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(actual, maxCellChars))
	]);
	const lines = transcript.slice(-200);
	const cut = transcript.length - lines.length;
	return [
		`Job ${index + 1}${runId ? ` ${(0,outputs_markdown/* inlineCode */.ti)(runId)}` : ""}, status ${(0,outputs_markdown/* inlineCode */.ti)(status)}`,
		...error === void 0 ? [] : [`⚠️ ${(0,outputs_markdown/* escapeText */.X1)(error)}`],
		...rows.length > 0 ? [(0,outputs_markdown/* table */.tp)([
			"",
			"Expected",
			"Got"
		], rows)] : [],
		...lines.length > 0 ? [(0,outputs_markdown/* fence */.EU)([...cut > 0 ? [`… ${(0,log_text/* countOf */.pq)(cut, "earlier line")}`] : [], ...lines].join("\n"))] : []
	].join("\n\n");
}
function capitalise(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The cost of the tests: Jobs and their duration. */
function costLine({ plan, suites, jobCount }, { maxJobs }) {
	if (suites === void 0) return `${(0,log_text/* countOf */.pq)(plan.jobCount, "Job")} would run. The limit (\`max-jobs\`) is ${maxJobs}.`;
	const attempts = suites.flatMap(({ cases }) => cases.flatMap((one) => one.attempts));
	const total = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0);
	return `${(0,log_text/* countOf */.pq)(jobCount, "Job")}, ${(0,rates_and_durations/* describeDuration */.MB)(total)} in total. ${capitalise((0,results/* describeRate */.YQ)(attempts))}. The limit (\`max-jobs\`) is ${maxJobs}.`;
}
function skippedSection({ plan: { skipped } }) {
	if (skipped.length === 0) return [];
	const lines = skipped.map(({ name, reason }) => `- ${(0,outputs_markdown/* inlineCode */.ti)(name)} ${(0,outputs_markdown/* escapeText */.X1)(reason)}`);
	return [{
		markdown: (0,outputs_markdown/* details */.zH)(`${skipped.length} not tested`, lines.join("\n")),
		priority: 0,
		fallback: ""
	}];
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/report/publish.js







// .build/action-test-assignments/compiled/action-test-assignments/src/report/publish.js
/** Writes the report to the job summary and to files. */
async function publish(result, inputs, action) {
	const sections = sectionsOf(result, inputs);
	for (const { markdown, ...options } of sections) action.summary.add(markdown, options);
	const body = sections.map(({ markdown }) => markdown.trim()).join("\n\n");
	return {
		outputs: {
			...outputsOf(result, inputs),
			junitFile: await writeJunit(result, inputs, action),
			resultsFile: await action.outputFile("results.json", `${JSON.stringify(resultsJson(result), void 0, 2)}\n`),
			reportFile: await action.outputFile("report.md", `${body}\n`)
		},
		body
	};
}
async function writeJunit({ suites = [] }, { junitFile }, action) {
	const xml = junitXml(suites);
	if (junitFile === void 0) return action.outputFile("junit.xml", xml);
	return (0,input_paths/* writeInputFile */.qR)({
		input: "junit-file",
		path: junitFile
	}, xml, action.places);
}
function resultsJson({ plan, suites = [], jobCount }) {
	return {
		version: 1,
		commit: plan.commit.id,
		planHash: plan.planHash,
		jobCount,
		skipped: plan.skipped,
		problems: plan.problems,
		assignments: suites
	};
}
/** Keeps one comment on the pull request up to date. */
async function comment(body, { plan }, inputs, action) {
	if (!inputs.comment || action.signal.aborted) return;
	const target = {
		token: inputs.githubToken ?? "",
		repository: action.repository,
		log: action.log,
		signal: action.signal,
		...action.env["GITHUB_API_URL"] ? { apiUrl: action.env["GITHUB_API_URL"] } : {}
	};
	await upsertComment(target, {
		pullRequest: (0,event_facts/* readEventFacts */._)(action).pullRequest?.number,
		action: "test-assignments",
		key: [inputs.teamId ?? "", ...inputs.path].join("\n"),
		body,
		summaryUrl: action.runUrl || void 0,
		create: plan.trials.length > 0 || plan.problems.length > 0
	});
}



/***/ }),

/***/ 3573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   YQ: () => (/* binding */ describeRate),
/* harmony export */   sc: () => (/* binding */ passRate)
/* harmony export */ });
// .build/action-test-assignments/compiled/action-test-assignments/src/report/results.js
/** The percentage of Jobs that passed; NaN if there were none, because that is no success. */
function passRate(attempts) {
	return attempts.filter(({ passed }) => passed).length / attempts.length * 100;
}
/** The pass rate in words. */
function describeRate(attempts) {
	return attempts.length === 0 ? "no Job was checked" : `${Math.round(passRate(attempts))}% of the Jobs passed`;
}
/** Summarises the Jobs of a case, which passes if enough of them passed. */
function resultOf(one, attempts) {
	const durationMs = attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
	if (passRate(attempts) >= one.requiredRate) return {
		...one,
		outcome: "passed",
		reasons: [],
		attempts,
		durationMs
	};
	if (attempts.length === 0) return {
		...one,
		outcome: "skipped",
		reasons: ["the step ended before any Job ran"],
		attempts,
		durationMs
	};
	const isError = attempts.every(({ error }) => error !== void 0);
	return {
		...one,
		outcome: isError ? "error" : "failed",
		reasons: reasonsOf(attempts),
		attempts,
		durationMs
	};
}
/** The reasons without duplicates, each with the number of Jobs if the case has several. */
function reasonsOf(attempts) {
	const counts = /* @__PURE__ */ new Map();
	for (const { error, verdicts } of attempts) {
		const failed = verdicts.filter(({ passed }) => !passed);
		const reasons = error === void 0 ? failed.map(({ expected, actual }) => `expected ${expected}, got ${actual}`) : [error];
		for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	const total = attempts.length;
	return [...counts].toSorted(([, one], [, other]) => other - one).map(([reason, count]) => total === 1 ? reason : `${reason} (${count} of ${total} Jobs)`);
}



/***/ }),

/***/ 9266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ annotateProblems),
/* harmony export */   iK: () => (/* binding */ problemTable),
/* harmony export */   xV: () => (/* binding */ FileProblemsError)
/* harmony export */ });
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3541);



// .build/action-test-assignments/compiled/shared/action/files/file-problems.js
/** One of the ten annotations of a step is reserved for the error that ends it. */
const maxAnnotations = 9;
/** Annotates the problems in the pull request and on the run's page, and prints all of them to the log. */
function annotateProblems(log, problems, kind = "error") {
	for (const [index, { file, line, message }] of distinct(problems).entries()) if (index < maxAnnotations) log[kind](`${file}: ${message}`, {
		file,
		line
	});
	else log.info(`${kind}: ${placeOf({
		file,
		line
	})}: ${message}`);
}
/** Fails a step that does nothing because of problems in files. */
var FileProblemsError = class extends _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
	name = "FileProblemsError";
	problems;
	constructor(problems) {
		const count = problems.length === 1 ? "A problem" : `${problems.length} problems`;
		const lines = problems.map((problem) => `  - ${placeOf(problem)}: ${problem.message}`);
		super([`${count} in the files, so nothing was written:`, ...lines].join("\n"));
		this.problems = problems;
	}
};
/** Formats the problems as a table for the job summary. */
function problemTable(problems) {
	const rows = distinct(problems).map((problem) => [(0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(placeOf(problem)), (0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(problem.message)]);
	return (0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Problem"], rows);
}
function placeOf({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
/** Reports one mistake once, however many things it blocks. */
function distinct(problems) {
	return [...new Map(problems.map((problem) => [`${placeOf(problem)}\0${problem.message}`, problem])).values()];
}



/***/ })

};
