/**
 * Proves whose a port is: certificate and key of a TLS server, from files that another program keeps fresh.
 *
 * <p>Gate: {@link vn.langnghe.seal.tls.TlsIdentity}. It must not know what is said through the sockets it makes.
 */
package vn.langnghe.seal.tls;
