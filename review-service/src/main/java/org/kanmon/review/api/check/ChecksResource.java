package org.kanmon.review.api.check;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.kanmon.criteria.CriteriaCatalog;
import org.kanmon.criteria.Database;
import org.kanmon.criteria.file.UnusableCriteria;
import org.kanmon.review.api.http.AcceptedLanguage;
import org.kanmon.review.api.http.Attachment;
import org.kanmon.review.api.problem.ProblemType;
import org.kanmon.review.api.problem.RefusedRequest;
import org.kanmon.review.api.upload.RequestedCheck;
import org.kanmon.review.api.upload.SubmissionForm;
import org.kanmon.review.domain.check.Check;
import org.kanmon.review.domain.check.CheckDocument;
import org.kanmon.review.domain.check.CheckDocument.Kind;
import org.kanmon.review.domain.check.CheckId;
import org.kanmon.review.domain.check.Checks;
import org.kanmon.review.usecase.RecordReview;
import org.kanmon.sdc.source.UnusableInput;

/** Pre-publication checks of outputs, and the documents they leave behind. */
@Path("checks")
public class ChecksResource {

    /** Who asks, as the audit log has it: the service knows no accounts, it serves whoever sits at the machine. */
    private static final String ACTOR = "local";

    @Inject
    private RecordReview recordReview;

    @Inject
    private Checks checks;

    @Inject
    private CriteriaCatalog criteria;

    @Inject
    private Clock clock;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response check(
            @Size(min = 1, max = SubmissionForm.MOST_PARTS, message = "{form.parts}") List<EntityPart> parts)
            throws IOException, UnusableInput, UnusableCriteria {
        RequestedCheck requested = SubmissionForm.read(parts, databases(), LocalDate.now(clock));
        Check check = recordReview.record(requested.submission(), requested.wish(), ACTOR);
        return answer(check, Kind.DECISION)
                .status(Response.Status.CREATED)
                .location(
                        uri.getAbsolutePathBuilder().path(check.id().toString()).build())
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response decision(@PathParam("id") CheckId id) {
        return answer(find(id), Kind.DECISION).build();
    }

    @GET
    @Path("{id}/masked")
    public Response masked(@PathParam("id") CheckId id) {
        return attachment(find(id), Kind.MASKED);
    }

    @GET
    @Path("{id}/mask-log")
    @Produces("text/csv")
    public Response maskLog(@PathParam("id") CheckId id) {
        return attachment(find(id), Kind.MASK_LOG);
    }

    @GET
    @Path("{id}/report")
    @Produces(MediaType.TEXT_HTML)
    public Response report(@PathParam("id") CheckId id) {
        return answer(find(id), Kind.REPORT).build();
    }

    @GET
    @Path("{id}/report.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public Response workbook(@PathParam("id") CheckId id) {
        return attachment(find(id), Kind.WORKBOOK);
    }

    @GET
    @Path("{id}/report.pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("id") CheckId id) {
        return attachment(find(id), Kind.PRINT);
    }

    private List<String> databases() throws UnusableCriteria {
        return criteria.databases().stream().map(Database::id).toList();
    }

    private Check find(CheckId id) {
        return checks.find(id)
                .orElseThrow(() -> RefusedRequest.because(ProblemType.NOT_FOUND, "not-found.check", id.toString()));
    }

    private Response attachment(Check check, Kind kind) {
        CheckDocument document = document(check, kind);
        return answer(check, document)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.fileName()))
                .build();
    }

    private Response.ResponseBuilder answer(Check check, Kind kind) {
        return answer(check, document(check, kind));
    }

    private static Response.ResponseBuilder answer(Check check, CheckDocument document) {
        Response.ResponseBuilder answer =
                Response.ok(document.content(), document.mediaType()).lastModified(Date.from(check.received()));
        return document.language().equals(Locale.ROOT) ? answer : answer.language(document.language());
    }

    private CheckDocument document(Check check, Kind kind) {
        return checks.document(check.id(), kind, AcceptedLanguage.of(headers))
                .orElseThrow(() -> RefusedRequest.because(
                        ProblemType.NOT_FOUND,
                        "not-found.document",
                        check.id().toString(),
                        check.decision().name()));
    }
}
