package vn.langnghe.evidence.copy.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchTest {
    private static final int DARK = 12;

    @Test
    void whatIsReadIsWrittenTheSame() {
        assertThat(Patch.read("")).isEmpty();
        List<Patch> two = Patch.read(" 10,20,300,40  0,0,1,1 ");
        assertThat(two).containsExactly(new Patch(10, 20, 300, 40), new Patch(0, 0, 1, 1));
        assertThat(Patch.read(Patch.words(two))).isEqualTo(two);
        List<Patch> pages = Patch.read("1:1,2,3,4 20:5,6,7,8");
        assertThat(pages).containsExactly(new Patch(1, 2, 3, 4), new Patch(20, 5, 6, 7, 8));
        assertThat(Patch.read(Patch.words(pages))).isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,2,3",
                "1,2,3,",
                "1,2,3,4,5",
                "-1,2,3,4",
                "1,2,0,4",
                "1,2,3,0",
                "1.5,2,3,4",
                "a,b,c,d",
                "123456,1,1,1",
                "1,2,3,4;5,6,7,8",
                "1,,3,4",
                ":1,2,3,4",
                "0:1,2,3,4",
                "1000:1,2,3,4",
                "-1:1,2,3,4"
            })
    void whatIsNoRectangleIsRefused(String typed) {
        assertThatThrownBy(() -> Patch.read(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsABoundThatTheColumnHolds() {
        String most = "100:99999,99999,99999,99999 ".repeat(Patch.MOST);
        assertThat(Patch.words(Patch.read(most)).length()).isLessThanOrEqualTo(1_200);
        assertThatThrownBy(() -> Patch.read(most + "1,1,1,1")).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Red at the left, blue at the right; whole squares of sixteen are black, and nothing beside them changes its colour. Where black
     * meets a colour a JPEG blends two pixels of the one with the other.
     */
    @Test
    void pixelsUnderAPatchAreBlackAndTheOthersStay() throws IOException {
        byte[] copy = Jpeg.of(Dirty.drawn(200, 120));
        BufferedImage covered =
                read(PatchedPicture.of(copy, List.of(new Patch(40, 30, 50, 20), new Patch(190, 110, 900, 900))));
        assertThat(covered.getWidth()).isEqualTo(200);
        for (int x = 34; x < 94; x++) {
            for (int y = 18; y < 62; y++) {
                assertThat(dark(covered, x, y)).as(x + " " + y).isTrue();
            }
        }
        assertThat(dark(covered, 199, 119)).isTrue();
        for (int[] beside : new int[][] {{5, 5}, {20, 40}, {110, 40}, {60, 5}, {60, 80}, {170, 100}}) {
            assertThat(dark(covered, beside[0], beside[1]))
                    .as(beside[0] + " " + beside[1])
                    .isFalse();
        }
    }

    @Test
    void aPatchBesideThePictureIsRefused() {
        byte[] copy = Dirty.encoded("jpeg", Dirty.drawn(200, 120));
        for (Patch beside : List.of(new Patch(200, 0, 5, 5), new Patch(0, 120, 5, 5))) {
            assertThatThrownBy(() -> PatchedPicture.of(copy, List.of(beside)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static boolean dark(BufferedImage image, int x, int y) {
        int pixel = image.getRGB(x, y);
        return (pixel >> 16 & 255) < DARK && (pixel >> 8 & 255) < DARK && (pixel & 255) < DARK;
    }
}
