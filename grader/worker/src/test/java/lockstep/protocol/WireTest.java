package lockstep.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lockstep.explorer.outcome.Access;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Holding;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Race;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.outcome.Wait;
import lockstep.explorer.outcome.Why;
import lockstep.explorer.search.Report;
import org.junit.jupiter.api.Test;

class WireTest {

    private static final Frame FRAME = new Frame("bank.Account", "transfer", "Account.java", 27);
    private static final ThreadFacts THREAD = new ThreadFacts("teller-1", true, Thread.State.BLOCKED, Optional.of(new LockFacts("bank.Account", 2)),
            Optional.empty(), List.of(new LockFacts("bank.Account", 1)), true, List.of(FRAME));

    @Test
    void every_kind_of_value_arrives_as_it_was_sent() throws IOException {
        Event sent = new Event.Finished(3, new Observation(
                new Outcome.Found(Verdict.DEADLOCK, "stuck", List.of("a", "Ж\n\0"), "", List.of(THREAD),
                        List.of(new ThrowableFacts("java.lang.Error", "", List.of(FRAME)))),
                new Observation.Output("printed", 1L << 40), List.of(THREAD), Optional.empty()));
        assertThat(sendAndReceive((Record) sent)).isEqualTo(sent);
    }

    @Test
    void a_failing_schedule_arrives_as_it_was_sent() throws IOException {
        Place place = new Place("bank.Account", "transfer", "Account.java", 27);
        Access access = new Access("teller-1", true, "balance", "", place, List.of("Account"));
        Holding held = new Holding("Account", "Account#1", place);
        Standing standing = new Standing("teller-2", Wait.MONITOR, "Account", "Account#2", "teller-1", List.of(held), List.of(place));
        Schedule schedule = new Schedule(Finding.DATA_RACE, Finding.DEADLOCK, Why.CIRCLE, "m", Optional.of(new Race(access, access)), List.of(standing),
                List.of(new Step(1, "teller-1", Deed.READS, "balance", "5", "Account#1", place)), Optional.of(new Outcome.Threw("teller-1", List.of())), "",
                Optional.of(place), Optional.empty());
        Exploration exploration = new Exploration(Budget.STANDARD, List.of(new Exploration.Passed("pos", 3)), Report.Stop.FAILED, 12);
        Event sent = new Event.Finished(0, new Observation(new Outcome.Explored(4, "pos-1@17", "key", schedule, Optional.of(schedule)),
                new Observation.Output("", 0), List.of(), Optional.of(exploration)));
        assertThat(sendAndReceive((Record) sent)).isEqualTo(sent);
    }

    @Test
    void an_empty_message_arrives() throws IOException {
        assertThat(sendAndReceive(new Event.Done())).isEqualTo(new Event.Done());
    }

    @Test
    void a_message_of_another_type_is_refused() {
        assertThatThrownBy(() -> sendAndReceive(new Command.Dump())).isInstanceOf(IOException.class).hasMessageContaining("expected");
    }

    @Test
    void a_class_that_is_no_message_is_refused_and_not_made() throws IOException {
        for (String name : List.of("java.lang.ProcessBuilder", "lockstep.protocol.Wire", "lockstep.protocol.NoSuchThing")) {
            assertThatThrownBy(() -> receive(text(name))).isInstanceOf(IOException.class).hasMessageStartingWith("not a");
        }
    }

    @Test
    void an_impossible_length_is_refused_before_memory_is_taken_for_it() {
        assertThatThrownBy(() -> receive(new byte[] {127, 0, 0, 0})).isInstanceOf(IOException.class).hasMessageContaining("cannot be right");
    }

    private static Event sendAndReceive(Record message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.send(new DataOutputStream(bytes), message);
        return receive(bytes.toByteArray());
    }

    private static Event receive(byte[] bytes) throws IOException {
        return Wire.receive(new DataInputStream(new ByteArrayInputStream(bytes)), Event.class);
    }

    private static byte[] text(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(text.length());
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
