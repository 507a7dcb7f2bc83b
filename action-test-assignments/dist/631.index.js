export const id = 631;
export const ids = [631];
export const modules = {

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   YD: () => (/* binding */ describeBound),
/* harmony export */   aM: () => (/* binding */ parseBound)
/* harmony export */ });
// .build/action-test-assignments/compiled/action-test-assignments/src/plan/quantities.js
const comparisons = [
	">=",
	"<=",
	"=",
	">",
	"<"
];
/** Without a comparison the number has to be equal. Undefined for anything else. */
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
/** `=2`, `>=90%`: how a bound is shown. */
function describeBound({ comparison, value, isPercent }) {
	return `${comparison === "=" ? "" : comparison}${value}${isPercent ? "%" : ""}`;
}
const unitMs = {
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1
};
/** Milliseconds of `90s`, `5m`, `1h30m`; undefined for anything else, and for zero. */
function parseDuration(text) {
	const match = /^(?:(\d{1,4})h)?(?:(\d{1,5})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,9})ms)?$/.exec(text.trim());
	if (!match) return void 0;
	const [hours, minutes, seconds, milliseconds] = match.slice(1).map((part) => Number(part ?? 0));
	const total = (hours ?? 0) * unitMs.h + (minutes ?? 0) * unitMs.m + (seconds ?? 0) * unitMs.s + (milliseconds ?? 0) * unitMs.ms;
	return total > 0 ? total : void 0;
}
/** `1.5 s`, `2 min 5 s`: a duration for people. */
function describeDuration(milliseconds) {
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

/***/ 5631:
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
* Runs a task against GitHub whose success is a courtesy: whatever goes wrong becomes a warning, and the result is
* undefined. Rate limits of up to a minute and failures of the server are tried again, the whole task at a time, so it must
* begin by looking for what an earlier attempt may have left.
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
	return `${what} could not be ${done ?? "written"}: GitHub answered ${data.status} (${reason}). The job needs \`permissions: ${permission}\`; a pull request from a fork or from Dependabot never gets it.${rest}`;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/_virtual/_lazy-crypto.js
var _lazy_crypto = __webpack_require__(4994);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/log/redact.js
var redact = __webpack_require__(2285);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/outputs/markdown.js
var outputs_markdown = __webpack_require__(3541);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/action/github/body.js





// .build/action-test-assignments/compiled/shared/action/github/body.js
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
	const pointer = `\n\n_This is too long to show here. All of it is in the ${summaryUrl ? (0,outputs_markdown/* link */.nf)("job summary", summaryUrl) : "job summary"}._`;
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
	}, (api) => writeComment(api, pullRequest, marker, body, create)) ?? skipped;
}
/**
* Writes a comment on an issue or a pull request: in place of ours with this marker, or a new one.
*
* @param body begins with the marker
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
/** Looks through all pages of comments, oldest first, until ours is found. */
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
* The results as JUnit XML, in the dialect that test reporters share: a suite for each test file, a case for each case, one
* failure for each that failed.
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
/** Text in XML 1.0: markup escaped, and characters that XML cannot hold replaced. */
function escapeXml(text) {
	return text.toWellFormed().replaceAll(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, "�").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&apos;");
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/report/results.js
var results = __webpack_require__(3573);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/shared/action/files/problems.js
var problems = __webpack_require__(8715);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/shared/sync/report/sections.js


// .build/action-test-assignments/compiled/shared/sync/report/sections.js
/** `2 to create, 1 unchanged`: what there is none of is left out; `none` where there is nothing. */
function describeCounts(counts) {
	return Object.entries(counts).flatMap(([word, count]) => count > 0 ? `${count} ${word}` : []).join(", ") || "none";
}
/** The line by which a reviewed plan is applied and no other. */
function planHashLine(hash) {
	return `Plan hash ${(0,outputs_markdown/* inlineCode */.ti)(hash)}: pass it as \`expected-plan-hash\` to apply exactly this plan.`;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/plan/quantities.js
var quantities = __webpack_require__(3873);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/action-test-assignments/src/report/sections.js







// .build/action-test-assignments/compiled/action-test-assignments/src/report/sections.js
const maxCellChars = 300;
/** The report as Markdown, the most important first. */
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
			markdown: `#### To fix\n\n${(0,problems/* problemTable */.iK)(plan.problems)}`,
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
	if (suites === void 0) return `${mode === "plan" ? "Plan for tests" : "Assignments not tested"}: ${describeCounts({
		Assignments: plan.trials.length,
		Jobs: plan.jobCount
	})}`;
	const cases = suites.flatMap((suite) => suite.cases);
	const count = (...outcomes) => cases.filter(({ outcome }) => outcomes.includes(outcome)).length;
	return `Assignments tested: ${describeCounts({
		passed: count("passed"),
		failed: count("failed"),
		"not judged": count("error"),
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
	error: "⚠️ not judged",
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
		(0,quantities/* describeDuration */.MB)(one.durationMs),
		one.reasons.slice(0, 3).map((reason) => (0,outputs_markdown/* escapeText */.X1)((0,log_text/* clipChars */.uk)(reason, maxCellChars))).join("<br>")
	]);
	return [{
		markdown: (0,outputs_markdown/* table */.tp)([
			"Assignment",
			"Case",
			"Result",
			"Jobs",
			"Time",
			"What came instead"
		], rows),
		priority: 8
	}, ...ordered.map(({ suite, one }) => caseSection(suite, one))];
}
/** `4 of 5 passed (80 % needed)`; only the number where there is one Job. */
function jobsCell({ attempts, requiredRate }) {
	if (attempts.length <= 1) return String(attempts.length);
	return `${attempts.filter((attempt) => attempt.passed).length} of ${attempts.length} passed (${requiredRate}% needed)`;
}
/** Expected and actual, the answer and the conversation of each Job, folded. */
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
			"Came"
		], rows)] : [],
		...lines.length > 0 ? [(0,outputs_markdown/* fence */.EU)([...cut > 0 ? [`… ${cut} lines before`] : [], ...lines].join("\n"))] : []
	].join("\n\n");
}
/** What the tests cost, in the units that Duvo counts. */
function costLine({ plan, suites, jobCount }, { maxJobs }) {
	if (suites === void 0) return `${plan.jobCount} Jobs would run; at most ${maxJobs} may.`;
	const attempts = suites.flatMap(({ cases }) => cases.flatMap((one) => one.attempts));
	const total = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0);
	return `${jobCount} Jobs, ${(0,quantities/* describeDuration */.MB)(total)} in all, ${Math.round((0,results/* passRate */.s)(attempts))}% of the Jobs passed; at most ${maxJobs} Jobs may run.`;
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
	const { plan, suites = [], jobCount } = result;
	const cases = suites.flatMap((suite) => suite.cases);
	const attempts = cases.flatMap((one) => one.attempts);
	const passed = cases.filter(({ outcome }) => outcome === "passed").length;
	const sections = sectionsOf(result, inputs);
	for (const { markdown, ...options } of sections) action.summary.add(markdown, options);
	const body = sections.map(({ markdown }) => markdown.trim()).join("\n\n");
	return {
		outputs: {
			passed,
			failed: cases.length - passed,
			passRate: Math.round((0,results/* passRate */.s)(attempts) * 10) / 10,
			jobCount: inputs.mode === "plan" ? plan.jobCount : jobCount,
			minutes: minutesOf(attempts),
			tested: suites.map(({ name }) => name),
			planHash: plan.planHash,
			junitFile: await writeJunit(result, inputs, action),
			resultsFile: await action.outputFile("results.json", `${JSON.stringify(resultsJson(result), void 0, 2)}\n`),
			reportFile: await action.outputFile("report.md", `${body}\n`)
		},
		body
	};
}
/** Rounded up to tenths, as a bill would be. */
function minutesOf(attempts) {
	const total = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0);
	return Math.ceil(total / 6e3) / 10;
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
/** Keeps the one comment on the pull request up to date. */
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
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   s: () => (/* binding */ passRate)
/* harmony export */ });
// .build/action-test-assignments/compiled/action-test-assignments/src/report/results.js
/** The percentage of Jobs that passed, of those that were judged; 100 where there were none. */
function passRate(attempts) {
	if (attempts.length === 0) return 100;
	return attempts.filter(({ passed }) => passed).length / attempts.length * 100;
}
/** A case from its Jobs: it passes when enough of them did. */
function resultOf(one, attempts) {
	const durationMs = attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
	if (attempts.length > 0 && passRate(attempts) >= one.requiredRate) return {
		...one,
		outcome: "passed",
		reasons: [],
		attempts,
		durationMs
	};
	if (attempts.length === 0) return {
		...one,
		outcome: "skipped",
		reasons: ["the step ended before a Job ran"],
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
/** Each reason once, with the number of Jobs it holds for where there were several. */
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

/***/ 982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ allowedPath),
/* harmony export */   jH: () => (/* binding */ readInputFile),
/* harmony export */   qR: () => (/* binding */ writeInputFile)
/* harmony export */ });
/* unused harmony exports checkPath, resolveLinks, rootsOf */
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _log_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2285);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(735);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);






// .build/action-test-assignments/compiled/shared/action/files/input-paths.js
/**
* Checks a path from an input. Every path that a workflow names goes through here before it is opened: it must lie in the
* workspace or in RUNNER_TEMP once all links are resolved, and never in `.git`. Nothing is written where GitHub or the
* runner would execute it (`.github/workflows`, `.github/actions`, the runner's command files).
*
* @throws ActionError that names the input and the path
*/
function allowedPath({ input, path }, use, places) {
	const checked = checkPath(path, use, places);
	if (typeof checked === "string") throw new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${input}: ${show(path)} ${checked}`);
	return checked;
}
/** As `allowedPath`, but returns what is wrong, in words that follow the path. */
function checkPath(path, use, places) {
	if (path.includes("\0")) return "is not a path: it contains a NUL character";
	const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(places.workspace, path);
	const realPath = resolveLinks(absolutePath);
	if (realPath === void 0) return "is a link that leads nowhere, or cannot be read";
	const root = rootsOf(places).find((directory) => isInside(directory, realPath));
	if (root === void 0) return `${isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(places.workspace), absolutePath) ? "is a link that leads" : "is"} outside the workspace and RUNNER_TEMP`;
	const segments = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(places.workspace, absolutePath), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, realPath)].map((way) => way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
	if (segments.some((names) => names.some(isGitDirectory))) return "is in .git, which actions do not touch";
	if (use === "write" && segments.some(isExecuted)) return "is a place whose files GitHub or the runner executes";
	return {
		absolutePath,
		realPath,
		stats: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(realPath, { throwIfNoEntry: false })
	};
}
/**
* Reads a file that an input names.
*
* @throws ActionError that names the input and the path when it is not allowed, not a regular file, or larger than `maxBytes`
*/
async function readInputFile(from, places, maxBytes) {
	const problem = (what) => new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${from.input}: ${show(from.path)} ${what}`);
	const { realPath, stats } = allowedPath(from, "read", places);
	if (stats === void 0) throw problem(`does not exist${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(from.path) ? "" : " in the workspace"}`);
	if (!stats.isFile()) throw problem("is not a file");
	const { open } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
	const file = await open(realPath, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_RDONLY | safeOpen).catch(() => {
		throw problem("cannot be read");
	});
	try {
		const { size } = await file.stat();
		if (size > maxBytes) throw problem(`is larger than ${maxBytes / 2 ** 20} MiB`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
/**
* Writes text to the path that an input names, making its directories; secrets are redacted. On disk when it returns.
*
* @returns the absolute path, as the workflow wrote it
* @throws ActionError that names the input and the path
*/
function writeInputFile(to, content, places) {
	const { absolutePath, realPath, stats } = allowedPath(to, "write", places);
	const problem = (what, cause) => new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${to.input}: ${show(to.path)} ${what}`, { cause });
	if (stats !== void 0 && !stats.isFile()) throw problem("exists and is not a file");
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(realPath), { recursive: true });
		const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(realPath, node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_TRUNC | safeOpen);
		try {
			if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(file).isFile()) throw problem("exists and is not a file");
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, (0,_log_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(content));
		} finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
		}
	} catch (error) {
		throw error instanceof _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : problem("cannot be written", error);
	}
	return absolutePath;
}
/** Windows has neither flag. */
const safeOpen = (node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_3__.constants.O_NONBLOCK ?? 0);
/** @throws ActionError when there is no workspace; a missing RUNNER_TEMP is only one place less */
function rootsOf({ workspace, temp }) {
	const root = realPathOf(workspace);
	if (root === void 0) throw new _log_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The workspace ${show(workspace)} does not exist.`, { hint: "GITHUB_WORKSPACE must name a directory. In a workflow, run actions/checkout before this step." });
	const other = temp === void 0 || temp === "" ? void 0 : realPathOf(temp);
	return other === void 0 ? [root] : [root, other];
}
/** The path without links. What does not exist yet is kept as written, below the real path of what does. */
function resolveLinks(absolutePath) {
	const real = realPathOf(absolutePath);
	if (real !== void 0) return real;
	if (lstatOf(absolutePath) !== void 0) return void 0;
	const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(absolutePath);
	if (parent === absolutePath) return void 0;
	const realParent = resolveLinks(parent);
	return realParent === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(realParent, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(absolutePath));
}
/** The native function also knows the letter case of the file system, and the short names of Windows. */
function realPathOf(path) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync.native(path);
	} catch {
		return;
	}
}
function lstatOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function isInside(root, path) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
	return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
/**
* A name that some file system takes for `.git`: any letter case (macOS, Windows), trailing dots and spaces, a stream after a
* colon, or its short name (NTFS), invisible characters in it (HFS+). Git refuses the same names in a tree.
*/
function isGitDirectory(name) {
	const plain = plainName(name);
	return plain === ".git" || /^git~\d+$/.test(plain);
}
function plainName(name) {
	const [beforeStream = ""] = name.replace(/\p{Default_Ignorable_Code_Point}/gu, "").toLowerCase().split(":");
	let end = beforeStream.length;
	while (end > 0 && (beforeStream[end - 1] === "." || beforeStream[end - 1] === " ")) end -= 1;
	return beforeStream.slice(0, end);
}
/** Workflows and actions of the repository, the commands of this job and the facts about it. */
function isExecuted(names) {
	const plain = names.map(plainName);
	return plain.some((name, at) => name === ".github" && (plain[at + 1] === "workflows" || plain[at + 1] === "actions") || name === "_runner_file_commands" || name === "_github_workflow");
}
function show(path) {
	return JSON.stringify((0,_log_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(path));
}



/***/ }),

/***/ 8715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ annotateProblems),
/* harmony export */   iK: () => (/* binding */ problemTable),
/* harmony export */   xV: () => (/* binding */ FileProblemsError)
/* harmony export */ });
/* harmony import */ var _log_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3541);



// .build/action-test-assignments/compiled/shared/action/files/problems.js
/** One annotation of the ten that a step has is left for the error that ends it. */
const maxAnnotations = 9;
/** Shows problems beside the lines that have them: in the pull request, in the run's page, all of them in the log. */
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
/** A step does nothing because of problems in files. */
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
/** The problems as a table for the job summary. */
function problemTable(problems) {
	const rows = distinct(problems).map((problem) => [(0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(placeOf(problem)), (0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(problem.message)]);
	return (0,_outputs_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["File", "Problem"], rows);
}
function placeOf({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
/** One mistake is told once, however many things it keeps from being done. */
function distinct(problems) {
	return [...new Map(problems.map((problem) => [`${placeOf(problem)}\0${problem.message}`, problem])).values()];
}



/***/ })

};
