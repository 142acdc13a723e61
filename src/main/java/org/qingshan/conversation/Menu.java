package org.qingshan.conversation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Language;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.inbox.CommandCatalog;
import org.qingshan.inbox.MenuChanged;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/** What a platform's menus offer: the same commands, in the same words, as help, to each only what he may use where he is. */
@Singleton
public class Menu implements CommandCatalog {
    /** What is nobody's secret and of use to the others who read it. */
    private static final Set<String> AMONG_MANY = Set.of("lineup", "buy", "cart", "help");
    /** What a host needs while the camera runs; the rest is done alone with the bot. */
    private static final Set<String> HOSTING =
            Set.of("card", "price", "stock", "flash", "open", "close", "limit", "say", "sales", "link");

    private final Commands commands;
    private final Lanes lanes;
    private final Event<MenuChanged> changes;

    Menu(Commands commands, Lanes lanes, Event<MenuChanged> changes) {
        this.commands = commands;
        this.lanes = lanes;
        this.changes = changes;
    }

    @Override
    public List<Entry> commands(String language, Company company) {
        var words = Language.of(language).words();
        return switch (company) {
            case ALONE -> entries(words, commands.forEveryone().stream());
            case AMONG_MANY ->
                entries(words, commands.all().stream().filter(command -> AMONG_MANY.contains(command.name())));
            case HOSTING -> entries(words, commands.all().stream().filter(command -> HOSTING.contains(command.name())));
        };
    }

    @Override
    public Profile profile(String shop, String language) {
        var words = Language.of(language).words();
        var name = lanes.read(shop, () -> words.name(Shop.byKey(shop).orElseThrow()));
        return new Profile(name, words.place().description(name), words.place().about(name));
    }

    /** The person may use other commands now, or reads another language. */
    public void changed(Turn turn) {
        offer(turn.chat(), false, entries(turn.words(), commands.availableTo(turn).stream()));
    }

    /** These people may use other commands now, by our own keys. */
    public void changed(Collection<Long> people) {
        var roles = Membership.of(people).stream().collect(rolesOfPeople());
        Chat.withBuyers(people).forEach(chat -> offer(chat, false, entries(chat, roles)));
    }

    @Override
    public List<Own> ofTeam(String shop, String channel) {
        return lanes.read(shop, () -> {
            var roles = Arrays.stream(Role.values())
                    .flatMap(role -> Membership.withRole(role).stream())
                    .collect(rolesOfPeople());
            return Chat.withBuyers(roles.keySet()).stream()
                    .filter(chat -> chat.recipient().channel().equals(channel))
                    .map(chat -> new Own(chat.recipient().address(), entries(chat, roles)))
                    .toList();
        });
    }

    private static Collector<Membership, ?, Map<Long, List<Role>>> rolesOfPeople() {
        return Collectors.groupingBy(
                Membership::buyerId,
                Collectors.mapping(membership -> membership.member().role(), Collectors.toList()));
    }

    private List<Entry> entries(Chat chat, Map<Long, List<Role>> roles) {
        var person = Objects.requireNonNull(chat.buyer(), "it is somebody's own chat");
        var own = roles.getOrDefault(person.id(), List.of());
        return entries(
                chat.language().words(),
                commands.availableTo(role -> own.stream().anyMatch(one -> one.includes(role))).stream());
    }

    /** Whoever keeps the place is offered what a host needs there. */
    public void opened(Chat place) {
        offer(place, true, commands(place.language().tag(), Company.HOSTING));
    }

    private void offer(Chat chat, boolean toKeepers, List<Entry> entries) {
        var lane = Lane.current();
        var to = chat.recipient();
        lane.afterCommit(
                () -> changes.fire(new MenuChanged(lane.shop(), to.channel(), to.address(), toKeepers, entries)));
    }

    private static List<Entry> entries(Wording words, Stream<Command> some) {
        return some.filter(command -> !command.summary(words).isEmpty())
                .map(command -> new Entry(command.name(), command.summary(words)))
                .toList();
    }
}
