package org.kanmon.review.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API: everything below {@code /api}. It is described by {@code META-INF/openapi.yaml}, and in no other way. */
@ApplicationPath("api")
public class ServiceApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
