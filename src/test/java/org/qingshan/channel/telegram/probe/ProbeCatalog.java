package org.qingshan.channel.telegram.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qingshan.inbox.CommandCatalog;

/** One command in each language. The first question fails, as it would with a database that is away: the bot must get over it. */
@Alternative
@ApplicationScoped
public class ProbeCatalog implements CommandCatalog {
    private final AtomicBoolean wasAsked = new AtomicBoolean();

    @Override
    public List<Entry> commands(String language, Company company) {
        if (!wasAsked.getAndSet(true)) {
            throw new IllegalStateException("away, as the test wants it");
        }
        return List.of(new Entry("lineup", language.equals("zh") ? "今天有什么" : "what is live"));
    }

    @Override
    public List<Own> ofTeam(String shop, String channel) {
        return List.of();
    }

    @Override
    public Profile profile(String shop, String language) {
        return new Profile("name " + language, "description " + language, "about " + language);
    }
}
