// SPDX-License-Identifier: Apache-2.0
import { loadPictureLanguage } from '../pictures/picture-languages.js';
import { spanishPictures } from '../strings/es.pictures.js';

loadPictureLanguage(spanishPictures);
