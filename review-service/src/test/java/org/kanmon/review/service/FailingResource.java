package org.kanmon.review.service;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource with a fault. */
@Path("failing")
public class FailingResource {

    static final String SECRET = "figures of somebody";

    @GET
    public String fail() {
        throw new IllegalStateException(SECRET);
    }
}
