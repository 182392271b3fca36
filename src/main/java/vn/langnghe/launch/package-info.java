/**
 * The program around the server: {@code java -jar lang-nghe.jar}. Checks settings, ports and the data folder, keeps the
 * embedded database and the server as child processes, and runs the subcommands.
 *
 * <p>Gate: {@link vn.langnghe.launch.Main}. Subcommands are {@link vn.langnghe.platform.Tool}s; other rooms add theirs
 * through {@code META-INF/services}.
 *
 * <p>Must know nothing but {@code platform}: it runs beside the server, never inside it.
 */
package vn.langnghe.launch;
