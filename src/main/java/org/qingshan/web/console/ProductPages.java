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
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.photo.PhotoKeeping;
import org.qingshan.web.photo.PhotoName;
import org.qingshan.web.photo.PhotoRefused;
import org.qingshan.web.photo.PhotoSentences;

/** What the shop sells, for its owners: names, packing, weight and photo of each product. */
@Blocking
@Path("/console/shop/products")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class ProductPages {
    private static final String HERE = "/console/shop/products";

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance products(
                Visiting.Visit visit, Notice notice, Figures write, List<Row> products, long megabytes);
    }

    /**
     * A product on the page.
     *
     * @param photo the address of a small square; null if there is none to show
     */
    public record Row(Product product, @Nullable String photo) {
        static Row of(Product product) {
            return new Row(product, PhotoName.small(product.photo()));
        }

        /** Only Telegram has its picture. */
        public boolean elsewhere() {
            return photo == null && product.photo() != null;
        }
    }

    private final PageShowing showing;
    private final ShopKeeping keeping;
    private final PhotoKeeping photos;
    private final PhotoSentences photoSentences;

    ProductPages(PageShowing showing, ShopKeeping keeping, PhotoKeeping photos, PhotoSentences photoSentences) {
        this.showing = showing;
        this.keeping = keeping;
        this.photos = photos;
        this.photoSentences = photoSentences;
    }

    @GET
    public Response products(@BeanParam PageRequest asked) {
        return products(asked, asked.notice());
    }

    private Response products(PageRequest asked, Notice notice) {
        return showing.page(
                asked,
                HERE,
                visit -> Templates.products(
                        visit,
                        notice,
                        visit.figures(),
                        Product.all().stream().map(Row::of).toList(),
                        photoSentences.megabytes()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@BeanParam PageRequest asked, @BeanParam ProductForm form) {
        OwnerForm.require(form.token, asked.headers);
        var wanted = form.wanted();
        if (wanted.isEmpty()) {
            return products(asked, Notice.refused(asked.words().not_understood()));
        }
        var id = OwnerForm.key(form.id);
        var back = WayBack.from(
                asked,
                () -> keeping.reading(shop -> Product.byId(id)
                        .map(product -> ProductForm.of(product, HERE))
                        .orElse(null)));
        return showing.unlessRefused(
                asked,
                () -> back.after(HERE, () -> keeping.change(id, wanted.get())),
                notice -> products(asked, notice));
    }

    @POST
    @Path("photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response picture(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String id,
            @RestForm("photo") @Nullable List<FileUpload> chosen) {
        OwnerForm.require(token, asked.headers);
        try {
            var photo = photos.keep(keeping.shop(), chosen);
            return showing.unlessRefused(
                    asked,
                    () -> {
                        keeping.picture(OwnerForm.key(id), photo);
                        return OwnerForm.backTo(HERE);
                    },
                    notice -> products(asked, notice));
        } catch (PhotoRefused refused) {
            return products(asked, Notice.refused(photoSentences.of(refused, asked.language())));
        }
    }

    @POST
    @Path("photo/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unpicture(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        return picture(asked, OwnerForm.key(id), null);
    }

    /** Shows a picture again that was kept before: the way back from taking it away. */
    @POST
    @Path("photo/again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pictureAgain(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String id,
            @RestForm @Nullable String photo) {
        OwnerForm.require(token, asked.headers);
        var own = PhotoName.of(photo).filter(kept -> kept.shop().equals(keeping.shop()));
        return own.isEmpty()
                ? products(asked, Notice.refused(asked.words().not_there()))
                : picture(asked, OwnerForm.key(id), own.get());
    }

    private Response picture(PageRequest asked, long id, @Nullable PhotoName photo) {
        var back = WayBack.from(
                asked,
                () -> keeping.reading(shop -> Product.byId(id)
                        .map(product -> photoOf(id, product.photo()))
                        .orElse(null)));
        return showing.unlessRefused(
                asked, () -> back.after(HERE, () -> keeping.picture(id, photo)), notice -> products(asked, notice));
    }

    private static WayBack.Form photoOf(long id, @Nullable String photo) {
        var key = String.valueOf(id);
        return photo == null
                ? WayBack.Form.of(HERE + "/photo/remove", Map.of("id", key))
                : WayBack.Form.of(HERE + "/photo/again", Map.of("id", key, "photo", photo));
    }
}
