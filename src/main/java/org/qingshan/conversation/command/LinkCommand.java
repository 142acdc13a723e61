package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.bot.ShopBot;
import org.qingshan.conversation.place.Place;
import org.qingshan.conversation.place.PlaceBook;
import org.qingshan.conversation.place.PlaceSheet;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Door;

/** Links the groups and channels of the stream: shows the way to add one and what is linked; said in a group it links that. */
@Singleton
class LinkCommand extends HostCommand {
    private static final String PAGE = "link";

    private static final Pattern OF_ONE = Pattern.compile("(off|check) #(\\d{1,18})");

    private final PlaceBook book;
    private final Doors doors;

    LinkCommand(PlaceBook book, Doors doors) {
        this.book = book;
        this.doors = doors;
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public List<String> words() {
        return List.of("绑定群", "绑定频道", "绑定", "link");
    }

    /** "绑定" and "link" may begin any sentence; with arguments only buttons say it. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.isEmpty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().link();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var one = OF_ONE.matcher(arguments);
        if (one.matches()) {
            change(turn, one.group(1), Long.parseLong(one.group(2)));
        } else if (turn.isPrivate()) {
            turn.speak(page(turn));
        } else {
            linkHere(turn);
        }
    }

    private void change(Turn turn, String what, long id) {
        var place = what.equals("off") ? unlinked(turn, id) : checked(turn, id);
        turn.sayOnPage(PAGE, place.orElse(turn.words().place().unknown()), () -> page(turn));
    }

    private Optional<String> unlinked(Turn turn, long id) {
        return book.unlink(id, turn.actor())
                .map(done -> turn.words().place().unlinked(PlaceSheet.name(turn.words(), done)));
    }

    private Optional<String> checked(Turn turn, long id) {
        var text = turn.words().place();
        var known = Place.byId(id).stream().toList();
        return book.asleep(turn.shop().key(), known).isEmpty()
                ? book.check(id, turn.buyer().id()).map(seen -> text.looking(PlaceSheet.name(turn.words(), seen)))
                : Optional.of(text.botOff());
    }

    private OutgoingMessage page(Turn turn) {
        var words = turn.words();
        var text = words.place();
        var places = Place.all();
        List<List<Button>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        door(turn, Door.GROUP, text.groupButton()), door(turn, Door.CHANNEL, text.channelButton()))
                .toList());
        places.forEach(place -> rows.add(buttons(words, place)));
        var way =
                rows.get(0).isEmpty() ? (ShopBot.ofShop().isEmpty() ? text.noBot() : text.noDoor()) : text.howToLink();
        var asleep = book.asleep(turn.shop().key(), places);
        var list = places.stream()
                .map(place -> PlaceSheet.row(words, place, asleep.contains(place.id())))
                .collect(Collectors.joining("\n"));
        return OutgoingMessage.text(
                        places.isEmpty() ? way : way + "\n\n" + text.linkedSoFar() + "\n" + list,
                        rows.stream().filter(row -> !row.isEmpty()).toList())
                .ofView(PAGE);
    }

    private Stream<Button> door(Turn turn, Door door, String label) {
        Optional<String> address = doors.to(turn.shop().key(), door, PlaceBook.LINK);
        return address.map(to -> new Button(label, to)).stream();
    }

    private static List<Button> buttons(Wording words, Place place) {
        var name = PlaceSheet.name(words, place);
        var text = words.place();
        return List.of(
                new Button(text.checkButton(name), "/link check #" + place.id()),
                new Button(text.unlinkButton(name), "/link off #" + place.id()));
    }

    private void linkHere(Turn turn) {
        var place = book.link(turn.place(), turn.buyer().id(), turn.chat().language());
        place.postsIn(turn.message().details().topic());
        book.check(place.id(), turn.buyer().id());
        turn.say(turn.words().place().looking(PlaceSheet.name(turn.words(), place)));
    }

    /** The bot was brought into a group by a link of ours; where the platform has told it of that already, nothing is left to do. */
    void broughtIn(Turn turn) {
        if (turn.may(Role.HOST) && !Place.isLinkedAt(turn.place())) {
            linkHere(turn);
        }
    }
}
