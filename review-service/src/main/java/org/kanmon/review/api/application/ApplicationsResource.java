package org.kanmon.review.api.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.api.http.AcceptedLanguage;
import org.kanmon.review.api.problem.ProblemType;
import org.kanmon.review.api.problem.RefusedRequest;
import org.kanmon.review.domain.screening.Screening;
import org.kanmon.review.intake.ApplicationReader;
import org.kanmon.review.intake.UnusableApplication;
import org.kanmon.review.report.ScreeningJson;
import org.kanmon.review.report.ScreeningMessages;
import org.kanmon.review.usecase.ScreenApplication;
import org.kanmon.rules.screening.application.Application;

/** Pre-screening of applications. Nothing is stored. */
@Path("applications")
public class ApplicationsResource {

    @Inject
    private ScreenApplication screenApplication;

    @Inject
    private ApplicationReader reader;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("screen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response screen(byte[] body, @QueryParam("as-of") String asOf) throws UnusableApplication, UnusableCriteria {
        Optional<LocalDate> date = Optional.ofNullable(asOf).map(ApplicationsResource::date);
        ApplicationReader.Read read = reader.document("application", body);
        List<Screening> screenings = new ArrayList<>();
        for (Application application : read.applications()) {
            screenings.add(screenApplication.screen(application, date));
        }
        Locale language = AcceptedLanguage.of(headers);
        ScreeningJson json = new ScreeningJson(ScreeningMessages.in(language));
        return Response.ok(read.isBatch() ? json.of(screenings) : json.of(screenings.get(0)))
                .language(language)
                .build();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw RefusedRequest.because(ProblemType.INVALID_REQUEST, "fault.bad-date", "as-of", text);
        }
    }
}
