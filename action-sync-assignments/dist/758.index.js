export const id = 758;
export const ids = [758];
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

/***/ 5758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/text.js
var log_text = __webpack_require__(9752);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/log/errors.js
var errors = __webpack_require__(7376);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/plan-item.js
var plan_item = __webpack_require__(5592);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/facts.js + 3 modules
var live_facts = __webpack_require__(111);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/plan.js + 2 modules
var plan = __webpack_require__(6151);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/files/names.js
var names = __webpack_require__(8037);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/revision-label.js
var revision_label = __webpack_require__(975);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/git/objects/object-id.js
var object_id = __webpack_require__(1021);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/git/changes.js
var changes = __webpack_require__(4757);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/git/newer-commits.js


// .build/action-sync-assignments/compiled/shared/sync/git/newer-commits.js
/**
* Checks whether a re-run is for an old commit. The first run for a commit needs no check: if a newer commit follows, the
* run for that commit follows too. After a later re-run, no other run follows.
*
* @param attempt as in GITHUB_RUN_ATTEMPT
* @returns undefined if the commit is the branch's newest, or if that is unknown
*/
async function readSuperseded(repository, event, attempt) {
	if (!(Number(attempt) > 1)) return void 0;
	const tip = await repository.branchTip(event.ref);
	if (tip === void 0 || tip === repository.head.id) return void 0;
	const { isTouched } = (0,changes/* changesOf */.fs)(await repository.changedPaths(tip));
	return {
		branch: event.ref.replace("refs/heads/", ""),
		tip,
		isTouched
	};
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/plan/items.js
var plan_items = __webpack_require__(1407);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/commit-age.js





// .build/action-sync-assignments/compiled/shared/sync/assignment/live/commit-age.js
/** Asks Git only about commits whose Revisions a change would replace. */
async function readAge(items, options) {
	const { repository, event, env, repositoryUrl } = options;
	const attempt = env["GITHUB_RUN_ATTEMPT"];
	const head = repository.head.shortId;
	const isRerun = Number(attempt) > 1;
	const changes = items.filter(plan_items/* isChange */.X);
	const origins = new Set(changes.flatMap(({ live }) => (0,revision_label/* originOf */.yv)(live?.revision_description, repositoryUrl) ?? []));
	const lineages = /* @__PURE__ */ new Map();
	for (const origin of origins) lineages.set(origin, await lineageOf(origin, options));
	return {
		head,
		lineages,
		superseded: changes.length > 0 ? await readSuperseded(repository, event, attempt) : void 0,
		isNewest: [...lineages.values()].includes("older") ? await isNewestOfBranch(options, isRerun) : void 0,
		isRerun
	};
}
/** The first run after a forced push is for the commit that the branch was reset to. Otherwise, this asks origin. */
async function isNewestOfBranch({ repository, event }, isRerun) {
	return event.push?.forced === true && event.sha === repository.head.id && !isRerun || await repository.branchTip(event.ref) === repository.head.id;
}
async function lineageOf(origin, { repository, event }) {
	const id = (0,object_id/* findObjectId */.C)(origin);
	if (id === void 0) return "unknown";
	return event.push?.before === id && !event.push.forced && event.sha === repository.head.id ? "newer" : repository.lineageOf(id);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/plan/older-commit.js



// .build/action-sync-assignments/compiled/shared/sync/assignment/plan/older-commit.js
/** Keeps an older commit from going live by accident: unless the workflow allows it, items that would replace newer ones fail. */
function refuseOlder(plan, age, { allowOlder, repositoryUrl, targets }) {
	const files = new Map(targets.map(({ file: { document } }) => [document.path, filesOf(document)]));
	const items = plan.items.map((item) => {
		if (!(0,plan_items/* isChange */.X)(item)) return item;
		const finding = findingOf(item, age, repositoryUrl, files.get(item.file) ?? [item.file]);
		if (finding === void 0) return item;
		if (allowOlder || finding.isHarmless) return {
			...item,
			notes: [...item.notes, finding.message]
		};
		return refused(item, finding.message);
	});
	return {
		...plan,
		items
	};
}
function filesOf({ path, references }) {
	return [path, ...references.map(({ file }) => file)];
}
function findingOf(item, age, repositoryUrl, files) {
	const { head, lineages, superseded, isNewest, isRerun } = age;
	const origin = (0,revision_label/* originOf */.yv)(item.live?.revision_description, repositoryUrl);
	const from = origin?.slice(0, 7);
	const lineage = origin === void 0 ? void 0 : lineages.get(origin);
	if (lineage === "older") {
		if (isNewest) return {
			message: `goes back from commit ${from} to ${head}, as its branch did`,
			isHarmless: true
		};
		return {
			message: `the live Revision is from commit ${from}, which is newer than ${head}`,
			isHarmless: false
		};
	}
	if (superseded && files.some((file) => superseded.isTouched(file))) return {
		message: `has changed in ${superseded.tip.slice(0, 7)}, the newest commit of ${superseded.branch}, but this run is for ${head}`,
		isHarmless: false
	};
	if (lineage === "apart") return {
		message: `the live Revision is from commit ${from}, which is not in the history of ${head}`,
		isHarmless: true
	};
	if (lineage !== "unknown") return void 0;
	return {
		message: `the live Revision is from commit ${from}, and this clone lacks the history to tell whether ${head} is older; check out with fetch-depth: 0`,
		isHarmless: !isRerun
	};
}
function refused(item, message) {
	const advice = "Run the workflow for the newest commit, or set allow-older: true to roll back on purpose.";
	return {
		...item,
		action: "fail",
		config: void 0,
		draft: void 0,
		problems: [{
			file: item.file,
			message: `${message}. ${advice}`
		}]
	};
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/inputs.js
var sync_inputs = __webpack_require__(150);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/files/file-problems.js
var file_problems = __webpack_require__(3423);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/plan/plan-hash.js
var plan_hash = __webpack_require__(3645);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/shared/sync/run-sync.js






// .build/action-sync-assignments/compiled/shared/sync/run-sync.js
/**
* Runs a sync: read, plan, check the approved hash, apply. A problem in one file is reported at its line and excludes that
* file; everything else is planned and written, and the step fails at the end. Once there is a plan, errors are part of the
* result and not thrown, so that they can be reported.
*/
async function runSync(sync, log) {
	const facts = await sync.read();
	(0,file_problems/* annotateProblems */.$9)(log, facts.problems);
	const plan = await sync.plan(facts);
	annotatePlan(plan, log);
	const hash = (0,plan_hash/* planHash */.S)(sync.approved(plan));
	const changes = plan.items.filter(plan_items/* isChange */.X);
	log.info(`${(0,log_text/* countOf */.pq)(plan.items.length, sync.noun)}, ${changes.length} to sync.`);
	const finish = (error, outcomes) => {
		const failed = failedNames(sync, facts, plan, outcomes ?? []);
		return {
			mode: sync.mode,
			facts,
			plan,
			hash,
			outcomes,
			failed,
			error: error ?? failure(failed, sync.noun)
		};
	};
	if (sync.mode === "drift") return finish(driftError(plan.items, sync.noun));
	const refusal = refusalOf(sync, plan, hash);
	if (refusal || sync.mode === "plan") return finish(refusal);
	const outcomes = inOrderOf(plan.items, await sync.apply(plan, facts));
	(0,file_problems/* annotateProblems */.$9)(log, outcomes.flatMap(({ problems = [] }) => problems));
	return finish(void 0, outcomes);
}
/** Items are written in parallel and finish in any order, but reports and outputs keep the order of the plan. */
function inOrderOf(items, outcomes) {
	const places = new Map(items.map(({ name }, place) => [name, place]));
	const placeOf = ({ name }) => places.get(name) ?? items.length;
	return [...outcomes].sort((a, b) => placeOf(a) - placeOf(b));
}
function annotatePlan({ items, warnings }, log) {
	const problemsOf = (action) => items.filter((item) => item.action === action).flatMap((item) => item.problems);
	(0,file_problems/* annotateProblems */.$9)(log, problemsOf("fail"));
	(0,file_problems/* annotateProblems */.$9)(log, problemsOf("skip"), "warning");
	for (const warning of warnings) log.warning(warning);
}
/** Why the plan must not be applied, if so. An empty plan passes with any hash: it has already been applied. */
function refusalOf({ maxDeletions, expectedPlanHash, noun }, { items, removals = [] }, hash) {
	const gone = [...items.filter(({ action }) => action === "delete").map(({ name }) => name), ...removals];
	if (gone.length > maxDeletions) {
		const limit = `(${maxDeletions}) allows: ${gone.join(", ")}. Nothing was written.`;
		return new errors/* ActionError */.lZ(removals.length > 0 ? `${(0,log_text/* countOf */.pq)(gone.length, "removal")} planned, more than max-deletions ${limit}` : `${(0,log_text/* countOf */.pq)(gone.length, noun)} would be deleted, more than max-deletions ${limit}`, { hint: "If that is what you want, raise max-deletions." });
	}
	try {
		if (items.some(plan_items/* isChange */.X)) (0,plan_hash/* checkPlanHash */.I)(expectedPlanHash, hash);
		return;
	} catch (error) {
		if (error instanceof errors/* ActionError */.lZ) return error;
		throw error;
	}
}
/** Why a drift check fails; undefined if Duvo matches Git. */
function driftError(items, noun) {
	const names = items.filter(plan_items/* isChange */.X).map(({ name }) => name);
	if (names.length === 0) return void 0;
	return new errors/* ActionError */.lZ(`Duvo differs from Git in ${names.length} of ${(0,log_text/* countOf */.pq)(items.length, noun)}: ${names.join(", ")}.`, { hint: "The job summary shows the differences. Copy the edit from Duvo into Git, or overwrite it with mode: apply and changed-only: false." });
}
function failedNames({ nameOf }, { problems }, { items }, outcomes) {
	return [.../* @__PURE__ */ new Set([
		...problems.map(({ file }) => nameOf(file)),
		...items.filter(({ action }) => action === "fail").map(({ name }) => name),
		...outcomes.filter(({ error }) => error !== void 0).map(({ name }) => name)
	])];
}
function failure(names, noun) {
	if (names.length === 0) return void 0;
	return new errors/* ActionError */.lZ(`${(0,log_text/* countOf */.pq)(names.length, noun)} could not be synced: ${names.join(", ")}.`, { hint: "Each has its own error above. The others are not affected. Fix the errors and run again." });
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/action/run/pool.js
var pool = __webpack_require__(3900);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/duvo/errors.js
var duvo_errors = __webpack_require__(5397);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/live/team.js
var team = __webpack_require__(1547);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/apply/slots.js
var slots = __webpack_require__(3648);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/duvo/retry/create-once.js
var create_once = __webpack_require__(523);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/normal-form.js
var normal_form = __webpack_require__(8483);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/folders.js





// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/folders.js
/** Moves Assignments into folders. Creates missing folders, each once, even if several Assignments need it. */
var FolderMover = class {
	#duvo;
	#teamId;
	#clock;
	/** Looks up folders one after the other, because two Assignments may need the same new one. */
	#queue = Promise.resolve();
	#known;
	constructor(duvo, teamId, clock) {
		this.#duvo = duvo;
		this.#teamId = teamId;
		this.#clock = clock;
	}
	/** Moves an Assignment and reads it back. @param path the names of nested folders, empty for the root */
	async move(agentId, path) {
		const found = this.#queue.then(() => this.#folderId(path));
		this.#queue = found.catch(() => void 0);
		const folderId = await found;
		await this.#duvo.folders.moveAgents(this.#teamId, [agentId], folderId);
		if (((await this.#duvo.agents.get(agentId)).folder_id ?? null) === folderId) return;
		throw new errors/* ActionError */.lZ(`Duvo accepted the move to the folder ${path.join("/") || "/"}, but the Assignment is in another folder.`, { hint: "Run again to compare with what is live now." });
	}
	async #folderId(path) {
		let parentId = null;
		for (const name of path) parentId = await this.#find(name, parentId) ?? await this.#create(name, parentId);
		return parentId;
	}
	async #find(name, parentId) {
		this.#known ??= await this.#duvo.folders.list(this.#teamId);
		const isIn = (folder) => (folder.parent_folder_id ?? null) === parentId;
		return this.#known.find((folder) => (0,normal_form/* isSameName */.yS)(folder.name, name) && isIn(folder))?.id;
	}
	async #create(name, parentId) {
		const find = () => {
			this.#known = void 0;
			return this.#find(name, parentId);
		};
		try {
			const id = await (0,create_once/* createOnce */.U)(async (key) => {
				return (await this.#duvo.folders.create(this.#teamId, name, parentId, {
					key,
					retry: "unless-ambiguous"
				})).id;
			}, find, this.#clock);
			this.#known = [...this.#known ?? [], {
				id,
				name,
				parent_folder_id: parentId
			}];
			return id;
		} catch (error) {
			const taken = error instanceof duvo_errors/* ApiError */.hD && error.status === 409 ? await find() : void 0;
			if (taken !== void 0) return taken;
			throw error;
		}
	}
};


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/compare/slots.js
var compare_slots = __webpack_require__(4007);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/live-keys.js
var live_keys = __webpack_require__(5567);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/case-trigger.js





// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/case-trigger.js
/**
* Sets the case trigger of an Assignment, or removes it if `wanted` is false. An Assignment has at most one, so a retry
* after a lost response cannot create a second one: the server refuses it.
*/
async function syncTrigger(agentId, wanted, { duvo, clock, queues }) {
	const find = async () => (await duvo.caseTriggers.list(agentId))[0];
	const existing = await find();
	if (wanted === false) {
		if (existing) await duvo.caseTriggers.remove(agentId, existing.id);
		return;
	}
	if (existing && isSame(wanted, existing)) return;
	const { enabled, concurrency } = wanted;
	const optional = concurrency === void 0 ? {} : { concurrency };
	const fields = {
		case_queue_id: await queues.idOf(wanted.queue),
		enabled,
		...optional
	};
	if (isSame(wanted, existing ? await duvo.caseTriggers.update(agentId, existing.id, fields) : await (0,create_once/* createOnce */.U)((key) => duvo.caseTriggers.create(agentId, fields, {
		key,
		retry: "unless-ambiguous"
	}), find, clock))) return;
	throw new errors/* ActionError */.lZ(`Duvo accepted the case trigger for ${wanted.queue.name}, but returned a different one.`, { hint: "Run again to compare with what is live now." });
}
function isSame(wanted, trigger) {
	const live = (0,live_keys/* triggerOf */.ix)(trigger);
	return live !== null && (0,compare_slots/* isSameTrigger */.l)(wanted, live);
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/keys/compare/schedules.js
var schedules = __webpack_require__(3756);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/schedules.js




// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/schedules.js
/**
* Makes the schedules of the key's user match the wanted ones, and reads them back. The server does not detect duplicates,
* so this compares with the current schedules, and after a lost response it looks for the new schedule before it retries.
*/
async function syncSchedules(agentId, wanted, { duvo, clock }) {
	const list = () => duvo.schedules.list(agentId);
	const existing = await list();
	const { creates, updates, deletes } = (0,schedules/* compareSchedules */.Uk)(wanted, existing);
	for (const { schedule, fields } of updates) await duvo.schedules.update(agentId, schedule.id, complete(fields));
	const known = new Set(existing.map(({ id }) => id));
	for (const fields of creates) {
		const isNewOne = (one) => !known.has(one.id) && (0,schedules/* isSameSchedule */.O9)(one, fields);
		const made = await (0,create_once/* createOnce */.U)((key) => duvo.schedules.create(agentId, fields, {
			key,
			retry: "unless-ambiguous"
		}), async () => (await list()).find(isNewOne), clock);
		known.add(made.id);
	}
	for (const { id } of deletes) await duvo.schedules.remove(agentId, id);
	await readBack(wanted, list, clock);
}
const readBackAfterMs = [
	0,
	2e3,
	4e3
];
async function readBack(wanted, list, clock) {
	let left = "";
	for (const waitMs of readBackAfterMs) {
		if (waitMs > 0) await clock.sleep(waitMs);
		const { creates, updates, deletes } = (0,schedules/* compareSchedules */.Uk)(wanted, await list());
		if (creates.length + updates.length + deletes.length === 0) return;
		left = [
			...creates,
			...updates.map(({ fields }) => fields),
			...deletes
		].map(schedules/* describeSchedule */.Bg).join("; ");
	}
	throw new errors/* ActionError */.lZ(`Duvo accepted the schedules, but these still differ: ${left}.`, { hint: "Run again to compare with what is live now." });
}
/** Clears the fields of the old frequency: an update keeps fields that it does not contain. */
function complete(fields) {
	const { time = null, day = null, day_of_month = null, cron = null } = fields;
	return {
		...fields,
		time,
		day,
		day_of_month,
		cron
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/keys.js






// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/keys.js
/**
* Applies the changes that need no Revision, and reads them back: name and settings, folder, schedules, trigger.
*
* @param liveBuildId the Revision whose pins to change; undefined if a new Revision already has them
* @param isPromoted whether to check the trigger again, because a promotion may disable it
*/
async function applyKeys(agentId, { wanted, changes }, { liveBuildId, isPromoted }, deps) {
	const steps = new Set(changes.map(({ step }) => step));
	if (steps.has("fields")) await applyFields(agentId, wanted, deps);
	if (steps.has("folder") && wanted.folder) await deps.folders.move(agentId, wanted.folder);
	if (steps.has("pins") && liveBuildId !== void 0) {
		for (const slot of wanted.slots ?? []) if (slot.connections) await (0,slots/* pinConnections */.py)({
			agentId,
			buildId: liveBuildId,
			pinsFrom: void 0
		}, slot, deps);
	}
	if (steps.has("schedules") && wanted.schedules) await syncSchedules(agentId, wanted.schedules, deps);
	const trigger = wanted.slots?.find((slot) => slot.trigger !== void 0)?.trigger;
	const mayBeOff = isPromoted && steps.has("slots") && trigger !== false;
	if (trigger !== void 0 && (steps.has("trigger") || mayBeOff)) await syncTrigger(agentId, trigger, deps);
}
async function applyFields(agentId, { name, settings }, { duvo, note }) {
	const fields = {
		...settings,
		...name !== void 0 && { name }
	};
	const agent = await duvo.agents.update(agentId, fields);
	const others = Object.entries(fields).filter(([key, value]) => !isKept(value, Reflect.get(agent, key)));
	if (others.length === 0) {
		if (name !== void 0 && name !== agent.name) note(`Duvo changed what was sent: name (now ${JSON.stringify(agent.name)}). This counts as the same name.`);
		return;
	}
	throw new errors/* ActionError */.lZ(`Duvo accepted ${others.map(([key]) => key).join(", ")}, but returned different values.`, { hint: "Run again to compare with what is live now." });
}
/** The server may return a setting that is off as null, and a name in its own form. */
function isKept(sent, returned) {
	if (typeof sent === "string") return typeof returned === "string" && (0,normal_form/* isSameName */.yS)(sent, returned);
	return sent === (returned ?? false);
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/revision/connect.js


// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/revision/connect.js
/**
* Sets the integrations of a draft. If the file does not list any, they were copied from the live Revision, but perhaps
* without their pins.
*/
async function connect(agentId, build, { live, keys: { wanted }, pinned }, deps) {
	const place = {
		agentId,
		buildId: build.id,
		pinsFrom: live?.id
	};
	if (wanted.slots) return (0,slots/* connectSlots */.s6)({
		...place,
		slots: wanted.slots
	}, deps);
	for (const integration of pinned ?? await integrationsOf(agentId, live, deps)) await (0,slots/* pinConnections */.py)(place, {
		integration,
		connections: void 0,
		missing: []
	}, deps);
}
/** Reads the integrations of the live Revision, if a newer draft, such as one of an interrupted run, hides them in the list. */
async function integrationsOf(agentId, live, { duvo }) {
	if (!live) return [];
	return (await duvo.slots.list(agentId, live.id)).flatMap(({ integration_id, custom_integration_id, integration_type: type }) => {
		const id = integration_id ?? custom_integration_id;
		return id ? [{
			id,
			type
		}] : [];
	});
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/config/config.js
var config_config = __webpack_require__(2664);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/stored/server-changes.js
var server_changes = __webpack_require__(7022);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/revision/draft.js






// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/revision/draft.js
/**
* Creates exactly one draft. After a lost response, it is looked up by its name and config, in any form that the server may
* have stored.
*/
async function createDraft(options, deps) {
	const { agentId, name, config, handoverTargetIds, live } = options;
	const build = {
		name,
		config,
		handover_target_ids: handoverTargetIds,
		source_build_id: live?.id
	};
	return (0,create_once/* createOnce */.U)((key) => deps.duvo.revisions.create(agentId, build, {
		key,
		retry: "unless-ambiguous"
	}), async () => {
		const number = live?.revision_number ?? 0;
		const builds = await (0,team/* readBuilds */.Az)(deps.duvo, agentId);
		const isNewer = ({ revision_number }) => (revision_number ?? number) >= number;
		return builds.find((one) => (0,normal_form/* isSameName */.yS)(one.name ?? "", name) && isNewer(one) && hasConfig(one, config));
	}, deps.clock);
}
function hasConfig({ config: stored }, config) {
	return (0,config_config/* isSameConfig */.RW)(stored, config) || (0,server_changes/* serverChanges */.H)(config, stored).every(({ isForm }) => isForm);
}


// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/shared/sync/assignment/stored/record.js
var stored_record = __webpack_require__(1392);
// EXTERNAL MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/revision/promotion.js
var promotion = __webpack_require__(8214);
;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/revision/labels.js






// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/revision/labels.js
function storedFormOf({ config, asked }, build, describe) {
	const changes = config !== void 0 && build.config !== void 0 && build.config !== null ? (0,server_changes/* serverChanges */.H)(config, build.config) : [];
	if (changes.length === 0 || asked === void 0) return {
		changes,
		description: describe()
	};
	return {
		changes,
		description: describe((0,stored_record/* recordLine */.IK)({
			asked,
			stored: (0,stored_record/* storedDigest */.iZ)(build.config)
		}, changes))
	};
}
/**
* Records in the description of a Revision how the server normalised its config, unless it is already there. Without the
* record, every run would find a difference.
*
* @returns the Revision with its description
*/
async function keepRecord(item, build, { changes, description }, deps) {
	if (changes.length === 0) return build;
	const wanted = (0,stored_record/* recordOf */.zv)(description);
	const isKept = (kept) => {
		const record = (0,stored_record/* recordOf */.zv)(kept.revision_description);
		return record?.asked === wanted?.asked && record?.stored === wanted?.stored;
	};
	if (isKept(build)) return build;
	const lost = `The description of ${(0,promotion/* nameOfRevision */._)(build)} could not be updated, so the next run may find the same difference again`;
	try {
		const updated = await deps.duvo.revisions.setDescription(build.id, description);
		if (!isKept(updated)) deps.warn(`${lost}.`, item.file);
		return {
			...build,
			revision_description: updated.revision_description
		};
	} catch (error) {
		deps.warn(`${lost}: ${(0,errors/* describeError */.Uc)(error)}`, item.file);
		return build;
	}
}
/** Warns about what the server changed, unless the description of the previous live Revision already names the same changes. */
function warnOfChanges(item, build, { changes }, { warn }) {
	if (changes.length === 0 || (0,stored_record/* isKnownChange */.SS)(item.live?.revision_description, changes)) return;
	const who = item.name === (0,names/* nameOf */.Vb)(item.file) ? "" : `${item.name}: `;
	const advice = changes.some(({ isForm }) => !isForm) ? "Check that this is what you want, or change the file." : "No action is needed.";
	warn(`${who}Duvo changed what was sent: ${(0,server_changes/* describeServerChanges */.C)(changes, maxShownLength)}. ${(0,promotion/* nameOfRevision */._)(build)} contains the changed form, and the same file creates no further Revision. ${advice}`, item.file);
}
const maxShownLength = 500;


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/revision/live-check.js




// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/revision/live-check.js
/** How old the live state may be. If it is older, it is read again before anything is created. */
const freshMs = 1e4;
/**
* Checks whether the live Revision is still the one in the plan. A long run checks often, so this reads a page of the list,
* starting with the Assignment to change: one request also covers the next hundred. What the page does not show is read
* individually.
*/
var LiveCheck = class {
	#duvo;
	#clock;
	#options;
	/** When each Assignment was last read, and the id of its newest Revision if that was live. */
	#seen = /* @__PURE__ */ new Map();
	#reading;
	constructor(duvo, clock, options) {
		this.#duvo = duvo;
		this.#clock = clock;
		this.#options = options;
	}
	/** @throws ActionError if another Revision is live than the one in the plan */
	async ensureLive(agentId, live) {
		if (!live || this.#isFresh(agentId, live)) return;
		while (this.#reading !== void 0) await this.#reading;
		if (this.#isFresh(agentId, live)) return;
		this.#reading = this.#readFrom(this.#options.positions.get(agentId) ?? 0);
		await this.#reading.finally(() => {
			this.#reading = void 0;
		});
		if (!this.#isFresh(agentId, live)) await this.ensureLiveNow(agentId, live);
	}
	/** The same, but always with a new request. */
	async ensureLiveNow(agentId, live) {
		if (!live || (0,team/* isLive */.DG)(await this.#duvo.revisions.get(agentId, live.id))) return;
		throw new errors/* ActionError */.lZ(`${(0,promotion/* nameOfRevision */._)(live)} is no longer live: somebody made another Revision live after the plan was made. Nothing was promoted.`, { hint: "Look at that Revision, then run again." });
	}
	/** Whether a recent enough read found the Revision live. */
	#isFresh(agentId, live) {
		const { at, liveId } = this.#seen.get(agentId) ?? {
			at: this.#options.plannedAt,
			liveId: live.id
		};
		return liveId === live.id && this.#clock.monotonic() - at <= freshMs;
	}
	async #readFrom(offset) {
		const at = this.#clock.monotonic();
		for (const { id, latest_build: latest } of await this.#duvo.agents.page(this.#options.teamId, offset)) this.#seen.set(id, {
			at,
			liveId: latest && (0,team/* isLive */.DG)(latest) ? latest.id : void 0
		});
	}
};


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/revision/new-assignment.js






// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/revision/new-assignment.js
/** Creates an Assignment with its first Revision. After a lost response, it is looked up by its name. */
async function createAssignment(options, deps) {
	const { teamId, assignment: name, config, handoverTargetIds } = options;
	const first = {
		name: options.revisionName,
		config
	};
	const body = options.needsDraft ? { name } : {
		name,
		build: first
	};
	const made = await (0,create_once/* createOnce */.U)((key) => deps.duvo.agents.create(teamId, body, {
		key,
		retry: "unless-ambiguous"
	}), async () => {
		for await (const agent of deps.duvo.agents.list(teamId)) if ((0,normal_form/* isSameName */.yS)(agent.name, name)) return {
			agent,
			build: agent.latest_build
		};
	}, deps.clock);
	const agentId = made.agent.id;
	if (options.needsDraft) return {
		agentId,
		build: await createDraft({
			agentId,
			...first,
			handoverTargetIds,
			live: void 0
		}, deps)
	};
	return {
		agentId,
		build: made.build ?? await firstBuild(deps, agentId)
	};
}
async function firstBuild(deps, agentId) {
	const builds = await (0,team/* readBuilds */.Az)(deps.duvo, agentId);
	const build = builds.find(team/* isLive */.DG) ?? builds.at(-1);
	if (build) return build;
	throw new errors/* ActionError */.lZ(`Assignment ${agentId} was created without a Revision.`, { hint: "Add its id to the id file, and run again." });
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/apply/apply.js
















// .build/action-sync-assignments/compiled/action-sync-assignments/src/apply/apply.js
/** Applies a plan. One failing file does not stop the others. */
async function applyPlan(items, options, deps) {
	const outcomes = [];
	const { duvo, clock, positions } = deps;
	const positionOf = ({ agentId }) => positions.get(agentId ?? "") ?? Number.MAX_SAFE_INTEGER;
	const work = items.filter(plan_items/* isChange */.X).sort((one, other) => positionOf(one) - positionOf(other));
	const shared = {
		...deps,
		queues: new slots/* QueueCreator */._2(duvo, options.teamId, clock),
		folders: new FolderMover(duvo, options.teamId, clock),
		liveCheck: new LiveCheck(duvo, clock, {
			...options,
			...deps
		})
	};
	const reasons = (await (0,pool/* mapPool */.P)(work, options.maxParallel, async (item) => {
		const outcome = withoutConfig(await applyItem(item, options, shared));
		outcomes.push(outcome);
		deps.onDone(outcome);
	}, deps)).flatMap((result, index) => result.status === "rejected" ? [[work[index], result.reason]] : []);
	return [...outcomes, ...reasons.flatMap(([item, error]) => item ? [failed(item, error)] : [])];
}
function failed(item, error, progress = {}) {
	const { name, agentId } = item;
	return {
		name,
		item,
		agentId,
		build: void 0,
		isLive: false,
		...progress,
		error
	};
}
/** Releases the configs of hundreds of Revisions: they are large, and no longer needed. */
function withoutConfig(outcome) {
	return {
		...outcome,
		build: outcome.build && {
			...outcome.build,
			config: void 0
		}
	};
}
async function applyItem(item, options, deps) {
	const progress = {};
	try {
		if (item.config === void 0) return await applyKeysOnly(item, deps);
		const { agentId, build: made } = await makeRevision(item, item.config, options, deps);
		Object.assign(progress, {
			agentId,
			build: made
		});
		const stored = storedFormOf(item, made, options.describe);
		const build = await keepRecord(item, made, stored, deps);
		await connect(agentId, build, item, deps);
		if (!options.promote) {
			const kept = await keepDraft(agentId, build, item, options, deps);
			return {
				name: item.name,
				item,
				agentId,
				build: kept,
				isLive: (0,team/* isLive */.DG)(kept),
				error: void 0
			};
		}
		const { description } = stored;
		const live = (0,team/* isLive */.DG)(build) ? build : await (0,promotion/* promote */.p)(agentId, build, item, {
			...options,
			description
		}, deps);
		Object.assign(progress, {
			build: live,
			isLive: true
		});
		const storedLive = live === build ? stored : storedFormOf(item, live, options.describe);
		await keepRecord(item, live, storedLive, deps);
		warnOfChanges(item, live, storedLive, deps);
		await applyKeys(agentId, item.keys, {
			liveBuildId: void 0,
			isPromoted: true
		}, withNote(item, deps));
		return {
			name: item.name,
			item,
			agentId,
			build: live,
			isLive: true,
			error: void 0
		};
	} catch (error) {
		return {
			...failed(item, error, progress),
			problems: [problemOf(item, error)]
		};
	}
}
/** Like after a promotion: the response to the creation may only echo the request, so read the draft back. */
async function keepDraft(agentId, made, item, { describe }, deps) {
	const read = item.draft ? made : await deps.duvo.revisions.get(agentId, made.id);
	const stored = storedFormOf(item, read, describe);
	const build = await keepRecord(item, read, stored, deps);
	warnOfChanges(item, build, stored, deps);
	return build;
}
function withNote({ file }, deps) {
	return {
		...deps,
		note: (message) => deps.warn(message, file)
	};
}
/** If the API refuses a config, that is one error in the file, even if it is rolled out to many Assignments. */
function problemOf({ name, file }, error) {
	if (error instanceof duvo_errors/* ApiError */.hD && (error.status === 400 || error.status === 422)) return {
		file,
		message: `Duvo rejected the config: ${error.apiMessage}`
	};
	const message = (0,errors/* describeError */.Uc)(error);
	return {
		file,
		message: name === (0,names/* nameOf */.Vb)(file) ? message : `${name}: ${message}`
	};
}
/** Applies the keys of an item whose config is already live. */
async function applyKeysOnly(item, deps) {
	const { name, agentId, live, keys } = item;
	if (agentId === void 0) throw new Error("An update needs an Assignment");
	await applyKeys(agentId, keys, {
		liveBuildId: live?.id,
		isPromoted: false
	}, withNote(item, deps));
	return {
		name,
		item,
		agentId,
		build: live,
		isLive: live !== void 0,
		error: void 0
	};
}
async function makeRevision(item, config, options, deps) {
	const { agentId, live, handoverTargetIds } = item;
	if (agentId === void 0) {
		const { assignment, keys } = item;
		const needsDraft = keys.wanted.slots !== void 0 || handoverTargetIds.length > 0;
		return createAssignment({
			...options,
			assignment,
			config,
			handoverTargetIds,
			needsDraft
		}, deps);
	}
	await deps.liveCheck.ensureLive(agentId, live);
	if (item.draft) return {
		agentId,
		build: item.draft
	};
	const build = await createDraft({
		agentId,
		name: options.revisionName,
		config,
		handoverTargetIds,
		live
	}, deps);
	if (live && build.parent_build_id && build.parent_build_id !== live.id) await deps.liveCheck.ensureLiveNow(agentId, live);
	return {
		agentId,
		build
	};
}


;// CONCATENATED MODULE: ./.build/action-sync-assignments/shaken/action-sync-assignments/src/run.js














// .build/action-sync-assignments/compiled/action-sync-assignments/src/run.js
/** Reads Git and the live state, plans, and applies the plan if the mode says so. */
async function run(inputs, deps) {
	const mode = (0,sync_inputs/* resolveMode */.U5)(inputs.mode, deps.event.name);
	return runSync({
		...inputs,
		mode,
		noun: "config",
		read: () => (0,live_facts/* readFacts */.M)(inputs, mode, deps),
		plan: (facts) => run_plan(inputs, mode, facts, deps),
		approved: ({ items }) => (0,plan_item/* approvedPart */.Vd)(items, inputs.promote),
		nameOf: names/* nameOf */.Vb,
		apply: ({ items }, facts) => apply(items, facts, inputs, deps)
	}, deps.log);
}
async function run_plan(inputs, mode, facts, deps) {
	const ownName = (0,revision_label/* ownRevisionName */.pK)(inputs.revisionName, facts.sources.commit);
	const all = await (0,plan/* makePlan */.C)(facts, {
		...inputs,
		ownName,
		compareAll: (0,live_facts/* comparesAll */.W)(inputs, mode)
	});
	const isPreview = deps.event.pullRequest !== void 0 || deps.event.mergeGroup !== void 0;
	if (mode === "drift" || mode === "plan" && isPreview) return all;
	const { repository } = facts.sources;
	return refuseOlder(all, await readAge(all.items, {
		...deps,
		repository
	}), {
		...inputs,
		...deps,
		...facts
	});
}
async function apply(items, { teamId, sources: { commit }, readAt, team }, inputs, { log, repositoryUrl, ...deps }) {
	const commitUrl = repositoryUrl === "" ? commit.id : `${repositoryUrl}/commit/${commit.id}`;
	const options = {
		...inputs,
		teamId,
		revisionName: (0,revision_label/* revisionName */.pd)(inputs.revisionName, commit),
		describe: (record) => (0,revision_label/* revisionDescription */.G5)(commit, commitUrl, record)
	};
	return applyPlan(items, options, {
		...deps,
		plannedAt: readAt,
		positions: new Map([...team.assignments].map(([id, { position }]) => [id, position])),
		warn: (message, file) => log.warning(`${file}: ${message}`, { file }),
		onDone: ({ item, build, isLive, error }) => {
			if (error !== void 0) log.info(`${item.name} failed: ${(0,errors/* describeError */.Uc)(error)}`);
			else if (item.config === void 0) log.info(`${item.name}: updated ${(0,log_text/* countOf */.pq)(item.keys.changes.length, "setting")}.`);
			else log.info(`${item.name}: ${(0,promotion/* nameOfRevision */._)(build)} is ${isLive ? "live" : "a draft"}.`);
		}
	});
}



/***/ })

};
