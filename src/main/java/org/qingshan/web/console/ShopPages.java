package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Invite;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.ApiKey;
import org.qingshan.web.access.Sessions;
import org.qingshan.web.console.OwnerForm.Notice;

/** The shop itself, for its owners: rules, people, products, and what opens its doors. What is done here is what the chat's commands do. */
@Blocking
@Path("/console/shop")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class ShopPages {
    private static final String HERE = "/console/shop";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(Visiting.Visit visit, Notice notice, Figures write);

        static native TemplateInstance team(
                Visiting.Visit visit, Notice notice, Figures write, List<Member> members, List<Invite> invites);

        static native TemplateInstance access(
                Visiting.Visit visit, Notice notice, Figures write, List<ApiKey> keys, List<Sessions.Opened> sessions);
    }

    private final PageShowing showing;
    private final ShopKeeping keeping;
    private final RuleForms forms;

    ShopPages(PageShowing showing, ShopKeeping keeping, RuleForms forms) {
        this.showing = showing;
        this.keeping = keeping;
        this.forms = forms;
    }

    @GET
    public Response rules(@BeanParam PageRequest asked) {
        return rules(asked, asked.notice());
    }

    Response rules(PageRequest asked, Notice notice) {
        return showing.page(asked, HERE, visit -> Templates.rules(visit, notice, visit.figures()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String what,
            @RestForm List<String> value) {
        OwnerForm.require(token, asked.headers);
        return forms.set(asked, HERE, HERE, OwnerForm.typed(what, 20), value, notice -> rules(asked, notice));
    }

    @GET
    @Path("team")
    public Response team(@BeanParam PageRequest asked) {
        return team(asked, asked.notice());
    }

    private Response team(PageRequest asked, Notice notice) {
        return showing.page(
                asked,
                HERE + "/team",
                visit -> Templates.team(visit, notice, visit.figures(), Member.team(), keeping.openInvites()));
    }

    @POST
    @Path("team/invite")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String role,
            @RestForm @Nullable String name) {
        OwnerForm.require(token, asked.headers);
        return Optional.ofNullable(role)
                .flatMap(ShopPages::role)
                .map(known -> team(
                        asked,
                        Notice.secret(
                                asked.words().invited(),
                                "/start join_" + keeping.invite(known, OwnerForm.typed(name, 40)))))
                .orElseGet(() -> team(asked, Notice.refused(asked.words().not_understood())));
    }

    private static Optional<Role> role(String name) {
        return List.of(Role.values()).stream()
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    @POST
    @Path("team/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        return forGood(asked, "/team", () -> keeping.withdraw(OwnerForm.key(id)), notice -> team(asked, notice));
    }

    @POST
    @Path("team/dismiss")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        return forGood(asked, "/team", () -> keeping.dismiss(OwnerForm.key(id)), notice -> team(asked, notice));
    }

    private Response forGood(PageRequest asked, String page, Runnable work, Function<Notice, Response> refused) {
        return showing.unlessRefused(
                asked,
                () -> {
                    work.run();
                    return WayBack.none(asked, HERE + page);
                },
                refused);
    }

    @GET
    @Path("access")
    public Response access(@BeanParam PageRequest asked) {
        return access(asked, asked.notice());
    }

    private Response access(PageRequest asked, Notice notice) {
        return showing.page(
                asked,
                HERE + "/access",
                visit -> Templates.access(
                        visit,
                        notice,
                        visit.figures(),
                        ApiKey.all(),
                        keeping.sessions(OwnerForm.session(asked.headers).orElseThrow())));
    }

    @POST
    @Path("access/key")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String name) {
        OwnerForm.require(token, asked.headers);
        var called = OwnerForm.typed(name, 40);
        return called.isEmpty()
                ? access(asked, Notice.refused(asked.words().not_understood()))
                : access(asked, Notice.secret(asked.words().key_issued(called), keeping.issueKey(called)));
    }

    @POST
    @Path("access/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        return forGood(asked, "/access", () -> keeping.revokeKey(OwnerForm.key(id)), notice -> access(asked, notice));
    }

    @POST
    @Path("access/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        return forGood(asked, "/access", () -> keeping.endSession(OwnerForm.key(id)), notice -> access(asked, notice));
    }
}
