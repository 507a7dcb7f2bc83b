export const id = 595;
export const ids = [595];
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



/***/ })

};
