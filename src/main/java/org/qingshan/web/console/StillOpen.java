package org.qingshan.web.console;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.qingshan.web.access.AccessRoles;

/** What a page asks before a form leaves it: whether its login holds still, so that nothing that was typed is lost to one that is over. */
@OwnForm
@Path("/console/still")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.SCREENER, AccessRoles.PACKER})
public class StillOpen {

    @POST
    public void holds() {
        // Whoever comes so far has one.
    }
}
