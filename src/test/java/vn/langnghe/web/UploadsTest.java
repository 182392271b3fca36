package vn.langnghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {
    @ParameterizedTest
    @CsvSource({
        "báo cáo.pdf, báo cáo.pdf",
        "../../etc/passwd, passwd",
        "'C:\\a\\đơn.txt', đơn.txt",
        "/abs/tệp.jpg, tệp.jpg",
        "'<img src=x onerror=alert(1)>.jpg', '<img src=x onerror=alert(1)>.jpg'",
        "'....//', tệp",
        "'a/', tệp",
        "'', tệp",
    })
    void aFileIsCalledByTheLastPartOfItsName(String submitted, String name) {
        assertThat(Uploads.lastPart(submitted)).isEqualTo(name);
    }
}
