export const id = 577;
export const ids = [577];
export const modules = {

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attemptedSince: () => (/* binding */ attemptedSince)
});

// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/shared/action/log/text.js
var log_text = __webpack_require__(5040);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(2715);
// EXTERNAL MODULE: ./.build/action-bulk-delegate/shaken/node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(7198);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/action/github/api.js





// .build/action-bulk-delegate/compiled/shared/action/github/api.js
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


;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/shared/action/github/run-attempt.js


// .build/action-bulk-delegate/compiled/shared/action/github/run-attempt.js
/**
* When the first attempt of a workflow run started, in milliseconds since 1970. Undefined, with a warning, without a token
* or if GitHub does not say. The job needs `permissions: actions: read`; in public repositories none.
*/
async function firstAttemptStart(target, runId) {
	if (target.token === "" || !/^\d+$/.test(runId)) return void 0;
	return attempt(target, {
		what: "The start of the first attempt",
		permission: "actions: read",
		done: "read"
	}, async ({ rest, repository }) => {
		const run = {
			...repository,
			run_id: Number(runId),
			attempt_number: 1
		};
		const { data } = await rest.actions.getWorkflowRunAttempt(run);
		const start = Date.parse(data.run_started_at ?? "");
		if (Number.isNaN(start)) throw new Error("GitHub reports no start time");
		return start;
	});
}


;// CONCATENATED MODULE: ./.build/action-bulk-delegate/shaken/action-bulk-delegate/src/plan/first-attempt.js


// .build/action-bulk-delegate/compiled/action-bulk-delegate/src/plan/first-attempt.js
/** How long ago the first attempt may have started if GitHub does not say when. */
const lookBackMs = 864e5;
/**
* Since when an earlier attempt of this workflow run may have delegated Cases, in milliseconds; undefined in the first
* attempt.
*/
async function attemptedSince({ number, runId, now, target, log }) {
	if (!(number > 1)) return void 0;
	const start = await firstAttemptStart(target, runId);
	if (start !== void 0) return start;
	log.warning(`This is attempt ${number}, without resume-from. It is not known when the first one started, so Cases that the Assignment has taken in the last 24 hours are skipped. Set resume-from to the ledger of the first attempt, or at least grant \`permissions: actions: read\`.`);
	return now - lookBackMs;
}



/***/ })

};
