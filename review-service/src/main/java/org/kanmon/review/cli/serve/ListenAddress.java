package org.kanmon.review.cli.serve;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where the service listens.
 *
 * @param address the network address; the wildcard address for all
 * @param port the TCP port, 1 to 65535
 */
public record ListenAddress(InetAddress address, int port) {

    private static final int HIGHEST_PORT = 65_535;

    /**
     * The address of a name and a port; port 0 stands for any that is free.
     *
     * @throws CannotServe if this machine has no such address, or there is no such port
     */
    public static ListenAddress of(String host, int port) throws CannotServe {
        if (port < 0 || port > HIGHEST_PORT) {
            throw CannotServe.unusable("port-range", Integer.toString(port));
        }
        try (ServerSocket socket = new ServerSocket()) {
            InetAddress address = InetAddress.getByName(host);
            socket.bind(new InetSocketAddress(address, 0));
            return new ListenAddress(address, port == 0 ? socket.getLocalPort() : port);
        } catch (UnknownHostException e) {
            throw CannotServe.unusable("host-unknown", host);
        } catch (IOException e) {
            throw CannotServe.unusable("host-not-here", host);
        }
    }

    /** @throws CannotServe if another program listens there */
    public void requireFree() throws CannotServe {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw CannotServe.unusable("port-in-use", Integer.toString(port), uri().getHost(), e.getMessage());
        }
    }

    /** The address to open in a browser. One that stands for all addresses is written as the machine itself. */
    public URI uri() {
        InetAddress reachable = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        String host = reachable.getHostAddress();
        return URI.create("http://" + (reachable instanceof Inet6Address ? "[" + host + "]" : host) + ":" + port + "/");
    }
}
