package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.qingshan.domain.order.Rehearsing;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.shop.TeamKeeping;
import org.qingshan.domain.stream.RehearsalLine;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Trial;
import org.qingshan.inbox.Tried;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Secrets;
import org.qingshan.web.console.Visiting.Visit;

/** Plays a rehearsal on the shop as it is: everybody says his lines to the bot, somebody looks, and all of it is taken back. */
@ApplicationScoped
class RehearsalPlaying {
    /** Where no message comes from: the addresses of a web chat are hashes. */
    private static final String CHANNEL = "webchat";

    private final Inbox inbox;
    private final Rehearsing rehearsing;
    private final TeamKeeping team;
    private final BoardReading reading;
    private final DatabaseClock clock;
    /** Two plays of one shop would give the same numbers to their rows. */
    private final ConcurrentMap<String, Object> stages = new ConcurrentHashMap<>();

    RehearsalPlaying(Inbox inbox, Rehearsing rehearsing, TeamKeeping team, BoardReading reading, DatabaseClock clock) {
        this.inbox = inbox;
        this.rehearsing = rehearsing;
        this.team = team;
        this.reading = reading;
        this.clock = clock;
    }

    /** A line of the rehearsal, and what its speaker was answered. */
    public record Said(RehearsalLine line, Tried tried) {
        private static final String REFUSED = "not allowed";
        private static final String LINK = "/console";

        /** It was the owner's to say: shops are not changed by playing, and whoever hosts plays a host. */
        public boolean isOwners() {
            return line.isHosts() && tried.outcome().equals(REFUSED);
        }

        /** The link in the answer was taken back with all the rest. */
        public boolean opensNothing() {
            return tried.outcome().equals(LINK);
        }
    }

    /** How the shop would be now. Its rows can be read while the play is looked at, not later. */
    public record Scene(RunOrder sheet, Board board, List<Said> said) {
        /** What the host says to present what is in the slot. */
        public String present(String slot) {
            return "/card " + slot;
        }

        /** The last line first. */
        public List<Said> latest() {
            var latest = new ArrayList<>(said);
            Collections.reverse(latest);
            return latest;
        }
    }

    /** Whether there is anything to play. Wants a reading of the shop. */
    boolean isUnderWay() {
        return !rehearsing.lines(clock.now()).isEmpty();
    }

    /** Plays all lines so far and lets somebody look at the end. */
    <T> T play(Visit visit, Function<Scene, T> look) {
        var shop = visit.shop().key();
        synchronized (stages.computeIfAbsent(shop, none -> new Object())) {
            return inbox.tryOut(shop, trial -> look.apply(scene(visit, trial)));
        }
    }

    private Scene scene(Visit visit, Trial trial) {
        var lines = rehearsing.lines(clock.now());
        List<IncomingMessage> messages = new ArrayList<>();
        messages.add(joining(visit));
        lines.forEach(line -> messages.add(message(visit, line)));
        var tried = trial.say(messages);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            said.add(new Said(lines.get(i), tried.get(i + 1)));
        }
        var shop = Shop.byKey(visit.shop().key()).orElseThrow();
        var words = visit.chinese() ? BoardWords.CHINESE : BoardWords.ENGLISH;
        return new Scene(RunOrder.read(), reading.of(shop, words), said);
    }

    /** Whoever may see the page may host, also in the play, where nobody is known yet. */
    private IncomingMessage joining(Visit visit) {
        var code = Secrets.newCode();
        team.invite(Secrets.hash(code), Role.HOST, "", "rehearsal");
        return IncomingMessage.text(visit.shop().key(), "rehearsal join", speaker(visit, ""), "/start join_" + code);
    }

    private static IncomingMessage message(Visit visit, RehearsalLine line) {
        return IncomingMessage.text(
                visit.shop().key(), "rehearsal " + line.id(), speaker(visit, line.speaker()), line.words());
    }

    private static Origin speaker(Visit visit, String name) {
        return Origin.privateChat(CHANNEL, "rehearsal " + name, name, visit.language());
    }
}
