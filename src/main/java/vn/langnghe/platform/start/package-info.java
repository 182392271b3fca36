/**
 * The start inside the server: migrate, let the rooms prepare themselves, open.
 *
 * <p>Gate: none, the container calls {@link vn.langnghe.platform.start.Startup}. Knows no room; rooms observe
 * {@link vn.langnghe.platform.start.Migrated} and {@link vn.langnghe.platform.start.Ready}.
 */
package vn.langnghe.platform.start;
