package org.qingshan.web.console;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qingshan.domain.RefusalSentences;
import org.qingshan.domain.Refused;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.console.Visiting.Visit;
import org.qingshan.web.viewer.HtmlPage;

/** Shows the team's pages, and on them why a form of theirs was refused. */
@ApplicationScoped
class PageShowing {
    private final Visiting visiting;
    private final Lanes lanes;
    private final RefusalSentences sentences;

    PageShowing(Visiting visiting, Lanes lanes, RefusalSentences sentences) {
        this.visiting = visiting;
        this.lanes = lanes;
        this.sentences = sentences;
    }

    /** The page is written while the shop is being read, because rows load more of themselves when they are written. */
    Response page(PageRequest asked, Function<Visit, TemplateInstance> template) {
        return page(asked, visiting.of(asked), template);
    }

    /** As the page at this address, which is not the one that its form was sent to. */
    Response page(PageRequest asked, String address, Function<Visit, TemplateInstance> template) {
        return page(asked, visiting.of(asked).at(address), template);
    }

    private Response page(PageRequest asked, Visit visit, Function<Visit, TemplateInstance> template) {
        return lanes.read(visit.shop().key(), () -> written(asked, visit, template.apply(visit)));
    }

    /** The page as an answer, for whoever is reading the shop already. */
    static Response written(PageRequest asked, Visit visit, TemplateInstance page) {
        return HtmlPage.of(page, visit.language())
                .confidential()
                .remembering(asked.lang)
                .as(Status.OK);
    }

    /** A refusal is told on the page that the form was on, and so is what was not understood. */
    Response unlessRefused(PageRequest asked, Supplier<Response> work, Function<Notice, Response> page) {
        try {
            return work.get();
        } catch (Refused refused) {
            return page.apply(Notice.refused(sentences.of(refused, asked.isChinese())));
        } catch (ShopKeeping.NotUnderstood typed) {
            return page.apply(Notice.refused(asked.words().not_understood()));
        } catch (ShopKeeping.NotThere gone) {
            return page.apply(Notice.refused(asked.words().not_there()));
        }
    }
}
