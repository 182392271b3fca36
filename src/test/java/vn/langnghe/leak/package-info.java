/**
 * What must be found nowhere: made-up people send and work by every door while every logger says all it can; then every
 * byte that the service left on disk is searched for them. {@code CanarySecurity} does it with five hundred.
 */
package vn.langnghe.leak;
