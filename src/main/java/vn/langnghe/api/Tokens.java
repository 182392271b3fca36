package vn.langnghe.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import vn.langnghe.api.input.InputRefused;
import vn.langnghe.api.input.LoginBody;
import vn.langnghe.api.output.Out;
import vn.langnghe.office.staff.LoginTry;
import vn.langnghe.office.staff.token.IssuedToken;
import vn.langnghe.office.staff.token.StaffTokens;

/** Gives a member of staff a token for programs. Wrong password, wrong and missing code have one answer. */
@Path("tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class Tokens {
    @Inject
    StaffTokens tokens;

    @POST
    public Response issue(InputStream body) {
        LoginBody sent = LoginBody.read(body);
        IssuedToken issued = tokens.issue(LoginTry.of(sent.username(), sent.password(), sent.otp()))
                .orElseThrow(() -> InputRefused.with(401, "login"));
        return Response.status(Response.Status.CREATED)
                .entity(new Out()
                        .put("token", issued.token())
                        .moment("expiresAt", issued.expiresAt())
                        .build())
                .build();
    }
}
