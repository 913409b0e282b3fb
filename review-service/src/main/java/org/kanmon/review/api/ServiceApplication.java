package org.kanmon.review.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API: everything below {@code /api}. */
@ApplicationPath("api")
public class ServiceApplication extends Application {}
