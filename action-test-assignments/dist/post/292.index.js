export const id = 292;
export const ids = [292,595];
export const modules = {

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isOfStep: () => (/* binding */ isOfStep),
  isStale: () => (/* binding */ isStale),
  previewName: () => (/* binding */ previewName),
  readRecord: () => (/* binding */ readRecord),
  writeRecord: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/post/node_modules/zod/v4/classic/schemas.js + 12 modules
var schemas = __webpack_require__(679);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/post/node_modules/zod/v4/core/api2.js
var api2 = __webpack_require__(565);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/post/node_modules/zod/v4/classic/iso.js



// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return (0,api2/* _isoDateTime */.G1)(schemas/* ZodISODateTime */.Yo, params);
}


;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/post/action-test-assignments/src/try/preview/preview-record.js



// .build/action-test-assignments/compiled/action-test-assignments/src/try/preview/preview-record.js
const namePrefix = "preview ";
const recordPrefix = "duvo-actions preview ";
const Record = (0,schemas/* strictObject */.re)({
	repository: (0,schemas/* string */.Yj)().min(1),
	ref: (0,schemas/* string */.Yj)(),
	run: (0,schemas/* string */.Yj)().min(1),
	runNumber: (0,schemas/* number */.ai)(),
	attempt: (0,schemas/* number */.ai)(),
	runner: (0,schemas/* string */.Yj)(),
	step: (0,schemas/* string */.Yj)().min(1),
	id: (0,schemas/* string */.Yj)().min(1),
	until: datetime()
});
/** `preview Invoice Processor #7 1a2b3c4`: the preview's name in Duvo. The number is that of the pull request, if any. */
function previewName(assignment, pullRequest, commit) {
	const number = pullRequest === void 0 ? "" : ` #${pullRequest}`;
	return `${namePrefix}${assignment.slice(0, 100)}${number} ${commit.slice(0, 7)}`;
}
function writeRecord(record) {
	return recordPrefix + JSON.stringify(record);
}
/**
* The record of an Assignment, if it is one of our previews. Both its name and the record must say so, because nothing else
* may be deleted.
*/
function readRecord(name, buildName) {
	if (!name.startsWith(namePrefix) || !buildName?.startsWith(recordPrefix)) return void 0;
	try {
		return Record.safeParse(JSON.parse(buildName.slice(21))).data;
	} catch {
		return;
	}
}
/**
* Whether a preview is no longer needed. It must belong to our repository. Either it has expired, or this same step created
* it: in an earlier attempt of this run, earlier on this runner, or in an older run for the same branch or pull request,
* which this run replaces. Previews of parallel matrix jobs, which use other runners, and of newer runs are kept.
*/
function isStale(record, me, now) {
	if (record.repository.toLowerCase() !== me.repository.toLowerCase()) return false;
	if (Date.parse(record.until) < now) return true;
	if (record.step !== me.step) return false;
	if (record.run !== me.run) return record.ref === me.ref && record.runNumber < me.runNumber;
	return record.attempt < me.attempt || isOfStep(record, me);
}
/** Whether this step created the preview, in this attempt and on this runner. The post step deletes such previews. */
function isOfStep(record, me) {
	return [
		"repository",
		"run",
		"attempt",
		"runner",
		"step"
	].every((key) => record[key] === me[key]);
}



/***/ }),

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deletePreview: () => (/* binding */ deletePreview),
  recordOf: () => (/* binding */ recordOf),
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/post/shared/action/log/errors.js
var errors = __webpack_require__(782);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/post/shared/action/run/pool.js
// .build/action-test-assignments/compiled/shared/action/run/pool.js
/**
* Runs `work` on every item, at most `limit` at a time, starting in the items' order. One failure does not stop the others.
* Once `signal` aborts, items that have not started are rejected with its reason.
*
* @returns one settled result per item, in the items' order; the promise itself does not reject
*/
async function mapPool(items, limit, work, { signal } = {}) {
	const results = [];
	const queue = items.entries();
	const worker = async () => {
		for (const [index, item] of queue) try {
			signal?.throwIfAborted();
			results[index] = {
				status: "fulfilled",
				value: await work(item, index)
			};
		} catch (reason) {
			results[index] = {
				status: "rejected",
				reason
			};
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, Math.trunc(limit)) }, worker));
	return results;
}


// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/post/shared/duvo/errors.js
var duvo_errors = __webpack_require__(947);
// EXTERNAL MODULE: ./.build/action-test-assignments/shaken/post/action-test-assignments/src/try/preview/preview-record.js + 1 modules
var preview_record = __webpack_require__(595);
;// CONCATENATED MODULE: ./.build/action-test-assignments/shaken/post/action-test-assignments/src/try/preview/stale-previews.js





// .build/action-test-assignments/compiled/action-test-assignments/src/try/preview/stale-previews.js
const deletionsAtOnce = 4;
/** Deletes the previews that `isOurs` picks, and only previews of this suite. */
async function sweep(duvo, teamId, isOurs) {
	const agents = [];
	for await (const agent of duvo.agents.list(teamId)) agents.push(agent);
	const previews = agents.filter((agent) => {
		const record = recordOf(agent);
		return record !== void 0 && isOurs(record);
	});
	const results = await mapPool(previews, deletionsAtOnce, ({ id }) => deletePreview(duvo, id));
	return {
		deleted: previews.flatMap(({ name }, index) => results[index]?.status === "fulfilled" ? name : []),
		left: previews.flatMap(({ name }, index) => {
			const result = results[index];
			return result?.status === "rejected" ? {
				name,
				reason: (0,errors/* describeError */.Uc)(result.reason)
			} : [];
		})
	};
}
function recordOf({ name, latest_build }) {
	return (0,preview_record.readRecord)(name, latest_build?.name ?? void 0);
}
/** A preview that is already gone counts as deleted. Deleting interrupts the Jobs that still run in it. */
async function deletePreview(duvo, agentId) {
	try {
		await duvo.agents.delete(agentId);
	} catch (error) {
		if (!(error instanceof duvo_errors/* ApiError */.hD) || error.status !== 404) throw error;
	}
}



/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   MU: () => (/* binding */ TimeoutError),
/* harmony export */   V8: () => (/* binding */ DuvoError),
/* harmony export */   dk: () => (/* binding */ UnexpectedResponseError),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   qB: () => (/* binding */ TooLargeError)
/* harmony export */ });
// .build/action-test-assignments/compiled/shared/duvo/errors.js
/** Base class of all errors of the client. The message names the call, what went wrong and what to check. */
var DuvoError = class extends Error {
	method;
	path;
	ambiguous;
	constructor(facts, message, options) {
		super(`${facts.method} ${facts.path}: ${message}`, options);
		this.name = new.target.name;
		this.method = facts.method;
		this.path = facts.path;
		this.ambiguous = facts.ambiguous;
	}
};
/** The API responded with an error status. */
var ApiError = class extends DuvoError {
	status;
	code;
	apiMessage;
	requestId;
	validationErrors;
	response;
	constructor(facts) {
		super(facts, describe(facts));
		this.status = facts.status;
		this.code = facts.code;
		this.apiMessage = facts.apiMessage;
		this.requestId = facts.requestId;
		this.validationErrors = facts.validationErrors ?? [];
		this.response = facts.response;
	}
};
/** No response arrived: the name did not resolve, or the connection was refused, reset or failed its TLS check. */
var NetworkError = class extends DuvoError {
	/** The system's code, such as `ECONNRESET`, if there is one. */
	code;
	constructor(facts, message, code, options) {
		super(facts, message, options);
		this.code = code;
	}
};
/** The response, or its next byte, took too long. */
var TimeoutError = class extends DuvoError {};
/** A response arrived, but not as the API documents it: not JSON, too large, a redirect elsewhere, a missing field. */
var UnexpectedResponseError = class extends DuvoError {};
/** The response is larger than the call allows. A smaller page may fit. */
var TooLargeError = class extends UnexpectedResponseError {};
function describe(facts) {
	const said = [facts.code, facts.apiMessage].filter((part, at, all) => part && all.indexOf(part) === at).join(": ");
	const problems = facts.validationErrors?.map(({ field, message }) => `${field}: ${message}`) ?? [];
	const request = facts.requestId ? ` (request ${facts.requestId})` : "";
	return [
		`${facts.status} ${said || "no message"}${request}`,
		...problems,
		adviceFor(facts)
	].filter(Boolean).join(". ");
}
/** What to check, for the most common refusals. */
function adviceFor({ status, code }) {
	switch (status) {
		case 401: return "The API key was refused: it is mistyped, revoked, expired, or belongs to another environment. Check the input `api-key` (or DUVO_API_KEY) and `api-base-url`";
		case 403:
			if (code === "insufficient_scope") return "The key lacks the scope for this call: create a key that has it";
			if (code === "workspace_policy_denied") return "A policy of the workspace forbids this call: ask its administrator";
			if (code === "approval_required") return "The workspace requires approval for this call";
			return "The key may not do this: check that `team-id` is the key's own team and what its user may do";
		case 404: return "It does not exist, or this key cannot see it: check the id and the team of the key";
		case 429: return "The rate limit of the key is used up, and there is not enough time left to wait. Other steps with the same key share the limit";
		case 410: return "This part of the API is gone: use a newer version of the action";
		default: return "";
	}
}



/***/ })

};
