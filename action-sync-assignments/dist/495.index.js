export const id = 495;
export const ids = [495];
export const modules = {

/***/ 7495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _shared_sync_plan_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
/* harmony import */ var _shared_sync_assignment_live_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1547);



// .build/action-sync-assignments/compiled/action-sync-assignments/src/report/outputs.js
/** What was done, and what was found. */
function outputsOf({ mode, facts, plan: { items }, outcomes = [] }) {
	const names = (isWanted) => items.filter(isWanted).map(({ name }) => name);
	return {
		synced: outcomes.filter(({ error }) => error === void 0).map(({ name }) => name),
		unchanged: names(({ action, isDrifted }) => action === "unchanged" && !isDrifted),
		skipped: names(({ action }) => action === "skip"),
		removed: facts.sources.removed,
		drifted: names((item) => item.isDrifted || mode === "drift" && (0,_shared_sync_plan_items_js__WEBPACK_IMPORTED_MODULE_0__/* .isChange */ .X)(item)),
		revisions: Object.fromEntries([...items.flatMap(({ name, agentId, live }) => revision(name, agentId, live)), ...outcomes.flatMap(({ item, agentId, build }) => revision(item.name, agentId, build))]),
		plan: items.filter(isReported).map(planned)
	};
}
function isReported({ action, isDrifted, keys }) {
	return action !== "unchanged" || isDrifted || keys.todo.length > 0;
}
function revision(name, agentId, build) {
	if (!build || agentId === void 0) return [];
	const number = build.revision_number ?? null;
	return [[name, {
		"agent-id": agentId,
		"revision-id": build.id,
		"revision-number": number,
		live: (0,_shared_sync_assignment_live_team_js__WEBPACK_IMPORTED_MODULE_1__/* .isLive */ .DG)(build)
	}]];
}
function planned({ name, file, action, agentId, assignment, live, isDrifted, changes, keys, problems }) {
	return {
		name,
		file,
		action: isDrifted ? "drifted" : action,
		"agent-id": agentId ?? null,
		assignment,
		"live-revision": live?.revision_number ?? null,
		changes: [...changes?.changes ?? [], ...keys.changes].map(({ path, kind }) => ({
			path,
			kind
		})),
		todo: keys.todo,
		problems: problems.map(({ line, message }) => ({
			line: line ?? null,
			message
		}))
	};
}



/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mapPool)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/action/run/pool.js
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



/***/ }),

/***/ 1547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ readBuilds),
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   EH: () => (/* binding */ readTeam),
/* harmony export */   dQ: () => (/* binding */ knownAssignment)
/* harmony export */ });
/* harmony import */ var _action_run_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3900);
/* harmony import */ var _normal_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8483);



// .build/action-sync-assignments/compiled/shared/sync/assignment/live/team.js
/**
* Reads what is live. The list of Assignments contains the newest Revision of each. Unless somebody is working on a draft,
* that is the live one, and no more requests are needed.
*/
async function readTeam(duvo, options) {
	const { agentIds, needsNames } = options;
	const rows = /* @__PURE__ */ new Map();
	const positions = /* @__PURE__ */ new Map();
	const idsByName = /* @__PURE__ */ new Map();
	if (agentIds.size > 0 || needsNames) for await (const row of duvo.agents.list(options.teamId, options)) {
		positions.set(row.id, positions.size);
		if (needsNames) {
			const name = (0,_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)(row.name);
			const ids = idsByName.get(name);
			if (ids) ids.push(row.id);
			else idsByName.set(name, [row.id]);
		}
		if (agentIds.has(row.id) || needsNames) rows.set(row.id, row);
		if (!needsNames && rows.size === agentIds.size) break;
	}
	const all = [...rows.values()];
	const unclear = all.filter((row) => !isLive(row.latest_build) && options.isWanted(row.id, row.latest_build ?? void 0));
	const lists = await (0,_action_run_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .mapPool */ .P)(unclear, options.maxParallel, (row) => readBuilds(duvo, row.id), options);
	const builds = new Map(unclear.map((row, index) => [row.id, settledValue(lists[index])]));
	const assignmentFor = (row) => {
		return {
			...assignmentOf(row, builds.get(row.id)),
			position: positions.get(row.id) ?? 0
		};
	};
	return {
		assignments: new Map(all.map((row) => [row.id, assignmentFor(row)])),
		idsByName
	};
}
function settledValue(result) {
	if (result?.status === "rejected") throw result.reason;
	return result?.value;
}
function isLive(build) {
	return build?.status?.toLowerCase() === "live";
}
async function readBuilds(duvo, agentId) {
	const builds = [];
	for await (const build of duvo.revisions.list(agentId)) builds.push(build);
	return builds;
}
function assignmentOf(row, builds) {
	const { latest_build: latest, integration_configs: integrations } = row;
	const own = {
		agentId: row.id,
		name: row.name,
		listed: row,
		isLatestLive: isLive(latest)
	};
	if (latest && isLive(latest)) {
		const mayHaveQueues = integrations?.some((one) => one.integration_type.startsWith("case-queue-")) ?? true;
		return {
			...own,
			live: latest,
			drafts: [],
			mayHaveQueues,
			isKnown: true
		};
	}
	if (latest === null) return {
		...own,
		live: void 0,
		drafts: [],
		mayHaveQueues: true,
		isKnown: true
	};
	const live = builds?.find(isLive);
	return {
		...own,
		live,
		drafts: draftsAfter(live, builds ?? []),
		mayHaveQueues: true,
		isKnown: builds !== void 0
	};
}
/** Newest first. */
function draftsAfter(live, builds) {
	const numberOf = (build) => build?.revision_number ?? 0;
	return builds.filter((build) => build.status?.toLowerCase() === "draft" && numberOf(build) >= numberOf(live)).sort((one, other) => numberOf(other) - numberOf(one));
}
/** The Assignment of a target: by its id, or else the only one with its name. */
function knownAssignment(team, { agentId, file }) {
	if (agentId !== void 0) return team.assignments.get(agentId);
	const [id, ...others] = team.idsByName.get((0,_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nameForm */ .oB)(file.document.assignmentName)) ?? [];
	return id === void 0 || others.length > 0 ? void 0 : team.assignments.get(id);
}



/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ textForm),
/* harmony export */   oB: () => (/* binding */ nameForm),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
// .build/action-sync-assignments/compiled/shared/sync/normal-form.js
/**
* A text in the form that a server may store without changing its meaning: line feeds only, one form of Unicode, and no
* trailing white space, neither in lines nor at the end.
*/
function textForm(text) {
	return text.replace(/^\uFEFF/, "").normalize("NFC").split(/\r\n|\r|\n/).map((line) => line.trimEnd()).join("\n").trimEnd();
}
/**
* A name in the form that a server may store without changing its meaning: one form of Unicode, and only single spaces
* within it.
*/
function nameForm(name) {
	return name.normalize("NFC").trim().replace(/\s+/g, " ");
}
/** Whether two names are the same, even if a server stored one of them in another form. */
function isSameName(one, other) {
	return one === other || nameForm(one) === nameForm(other);
}



/***/ })

};
