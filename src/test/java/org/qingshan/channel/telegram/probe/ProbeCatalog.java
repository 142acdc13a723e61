package org.qingshan.channel.telegram.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import org.qingshan.inbox.CommandCatalog;

/** One command in each language. */
@Alternative
@ApplicationScoped
public class ProbeCatalog implements CommandCatalog {
    @Override
    public List<Entry> commands(String language, Company company) {
        return List.of(new Entry("lineup", language.equals("zh") ? "今天有什么" : "what is live"));
    }

    @Override
    public Profile profile(String shop, String language) {
        return new Profile("name " + language, "description " + language, "about " + language);
    }
}
