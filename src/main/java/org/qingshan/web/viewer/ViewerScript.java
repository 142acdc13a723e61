package org.qingshan.web.viewer;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Resolver;
import io.quarkus.qute.Results;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.qingshan.platform.TraditionalScript;

/**
 * The words of the pages that viewers read, in traditional characters where the page is: made of the Chinese ones, but for what is put into
 * them.
 */
@Singleton
final class ViewerScript {
    private static final List<Class<?>> BUNDLES =
            List.of(ViewerText.class, SheetText.class, CardText.class, CertificateText.class);

    private static final String TRADITIONAL = "traditional";

    /** Before Qute's own, which is 1. */
    private static final int PRIORITY = 10;

    /** The page in a language that {@link PageLanguage} knows. */
    static TemplateInstance of(TemplateInstance page, String language) {
        var isTraditional = language.equals(PageLanguage.TRADITIONAL);
        return page.setLocale(Locale.forLanguageTag(isTraditional ? PageLanguage.CHINESE : language))
                .setAttribute(TRADITIONAL, isTraditional);
    }

    void read(@Observes EngineBuilder pages) {
        for (var bundle : BUNDLES) {
            pages.addNamespaceResolver(NamespaceResolver.builder(
                            bundle.getAnnotation(MessageBundle.class).value())
                    .priority(PRIORITY)
                    .resolveAsync(asked -> Boolean.TRUE.equals(asked.getAttribute(TRADITIONAL))
                            ? converted(bundle, asked)
                            : Results.notFound(asked))
                    .build());
        }
    }

    private static CompletionStage<Object> converted(Class<?> bundle, EvalContext asked) {
        var chinese = (Resolver) MessageBundles.get(bundle, Localized.Literal.of(PageLanguage.CHINESE));
        var putIn = EvaluatedParams.evaluate(asked);
        return putIn.stage
                .thenCompose(known -> chinese.resolve(asked))
                .thenApply(
                        said -> said instanceof String text ? TraditionalScript.around(text, all(asked, putIn)) : said);
    }

    private static Object[] all(EvalContext asked, EvaluatedParams putIn) {
        var all = new Object[asked.getParams().size()];
        for (int i = 0; i < all.length; i++) {
            try {
                all[i] = putIn.getResult(i);
            } catch (Exception unknown) {
                throw new IllegalStateException("What is put into a sentence was evaluated before", unknown);
            }
        }
        return all;
    }
}
