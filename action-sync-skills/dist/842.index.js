export const id = 842;
export const ids = [842];
export const modules = {

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ describeTolerated),
/* harmony export */   Vd: () => (/* binding */ approvedPart),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   pp: () => (/* binding */ planOutput)
/* harmony export */ });
// .build/action-sync-skills/compiled/action-sync-skills/src/plan/plan.js
function hasChanges({ uploads, deletions }) {
	return uploads.length > 0 || deletions.length > 0;
}
const maxShownSkills = 20;
const maxShownDifferences = 10;
/** One notice for all Skills; undefined if there is nothing to say. */
function describeTolerated({ tolerated }) {
	if (tolerated.length === 0) return void 0;
	const list = tolerated.slice(0, maxShownSkills).map(({ name, differences }) => {
		const more = differences.length > maxShownDifferences ? [`and ${differences.length - maxShownDifferences} more`] : [];
		return `${name}: ${[...differences.slice(0, maxShownDifferences), ...more].join(", ")}`;
	});
	const rest = tolerated.length > maxShownSkills ? `; and ${tolerated.length - maxShownSkills} more Skills` : "";
	return `Not counted as differences, because Duvo seems to add or drop them itself. ${list.join("; ")}${rest}. If somebody edited the Skill in Duvo, undo that there.`;
}
/** The plan for other steps. */
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
/** Changes as soon as anything else would be written, or overwritten. */
function approvedPart({ uploads, deletions }) {
	return {
		skills: uploads.map(({ action, skill, id, files }) => ({
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
		})),
		delete: deletions
	};
}
/** The decisions with the items and warnings that every sync has. */
function planOf(decisions) {
	const { uploads, deletions, unchanged, kept, postponed, failed, isSuperseded } = decisions;
	const item = (name, action, problems = []) => {
		return {
			name,
			action,
			problems
		};
	};
	const names = postponed.map(({ name }) => name).join(", ");
	return {
		...decisions,
		items: [
			...uploads.map(({ skill, action }) => item(skill.name, action)),
			...deletions.map(({ name }) => item(name, "delete")),
			...[
				...unchanged,
				...kept,
				...postponed
			].map(({ name }) => item(name, "unchanged")),
			...failed.map(({ name, problems }) => item(name, "fail", problems))
		],
		warnings: names === "" ? [] : [isSuperseded ? leftToNewer(names) : leftToFix(names)]
	};
}
function leftToFix(names) {
	return `Not deleted, because something else failed: ${names}. Fix that first.`;
}
function leftToNewer(names) {
	return `Not deleted, because there is a newer commit: ${names}. Its own run deletes what it does not contain.`;
}



/***/ }),

/***/ 8461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8747);


// .build/action-sync-skills/compiled/action-sync-skills/src/report/outputs.js
/** What was done, or what would be done in a mode that writes nothing. */
function outputsOf({ plan, outcomes }) {
	const planned = plan.items.map(({ name, action }) => ({
		name,
		action,
		error: void 0
	}));
	const names = (wanted) => (outcomes ?? planned).filter(({ action, error }) => action === wanted && error === void 0).map(({ name }) => name);
	const known = plan.uploads.flatMap(({ skill, id }) => id === void 0 ? [] : {
		name: skill.name,
		id
	});
	const written = (outcomes ?? []).flatMap(({ name, id }) => id === void 0 ? [] : {
		name,
		id
	});
	return {
		created: names("create"),
		updated: names("update"),
		unchanged: plan.unchanged.map(({ name }) => name),
		deleted: names("delete"),
		skills: Object.fromEntries([
			...plan.unchanged,
			...known,
			...written
		].map(({ name, id }) => [name, id])),
		plan: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planOutput */ .pp)(plan)
	};
}



/***/ })

};
